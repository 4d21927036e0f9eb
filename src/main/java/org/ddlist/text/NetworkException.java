package org.ddlist.text;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import org.ddlist.terminal.Cells;

/**
 * Something that could not be had from the network. The message says what happened, for a person.
 */
public final class NetworkException extends IOException {
  private static final long serialVersionUID = 1;

  private static final String CHECK_CONNECTION = "check the connection, or try again later";
  private static final String CHECK_ADDRESS = "check the address";

  private final String remedy;

  /**
   * @param problem and remedy a line each; what a server sent in them is made fit to be shown
   */
  NetworkException(String problem, String remedy, Throwable cause) {
    super(Cells.visible(problem), cause);
    this.remedy = remedy;
  }

  NetworkException(String problem, String remedy) {
    this(problem, remedy, null);
  }

  /** What to do, a line. */
  public String remedy() {
    return remedy;
  }

  /**
   * Why there was no answer.
   *
   * @param host the server's
   * @param next what was connected to: the host or a proxy
   */
  static NetworkException ofConnection(IOException e, String host, String next) {
    if (has(e, UnresolvedAddressException.class) || has(e, UnknownHostException.class)) {
      return ofNoHost(e, next);
    }
    if (has(e, SSLException.class)) {
      return ofCertificate(e, host);
    }
    if (has(e, HttpConnectTimeoutException.class)) {
      return new NetworkException(next + " cannot be reached in time", CHECK_CONNECTION, e);
    }
    if (has(e, HttpTimeoutException.class)) {
      return new NetworkException(host + " does not answer in time", CHECK_CONNECTION, e);
    }
    if (has(e, ConnectException.class)) {
      return new NetworkException(next + " cannot be connected to", CHECK_CONNECTION, e);
    }
    return new NetworkException(
        next.equals(host)
            ? host + " ends the connection without an answer"
            : next + " does not connect to " + host,
        CHECK_CONNECTION,
        e);
  }

  static NetworkException ofNoHost(Exception e, String host) {
    return new NetworkException("no such host: " + host, "check the address and the connection", e);
  }

  private static NetworkException ofCertificate(IOException e, String host) {
    String certificate = "the certificate of " + host;
    if (has(e, CertificateExpiredException.class)) {
      return new NetworkException(
          certificate + " has expired", "check this computer's clock, or try again later", e);
    }
    if (has(e, CertificateNotYetValidException.class)) {
      return new NetworkException(
          certificate + " is not valid yet", "check this computer's clock", e);
    }
    if (has(e, CertPathBuilderException.class) || has(e, CertPathValidatorException.class)) {
      return new NetworkException(
          certificate + " is signed by no authority that this Java trusts",
          "if your network inspects traffic, add its authority with keytool -importcert -cacerts",
          e);
    }
    if (has(e, CertificateException.class)) {
      return new NetworkException(certificate + " is that of another host", CHECK_ADDRESS, e);
    }
    return new NetworkException("no secure connection to " + host, CHECK_CONNECTION, e);
  }

  /** Why an answer has no content: its status of HTTP. */
  static NetworkException ofStatus(int status, String address) {
    String problem = address + ": ";
    return switch (status) {
      case 401, 403 ->
          new NetworkException(problem + "the server refuses it (" + status + ")", CHECK_ADDRESS);
      case 404, 410 -> new NetworkException(problem + "not there (" + status + ")", CHECK_ADDRESS);
      case 407 ->
          new NetworkException(
              problem + "the proxy wants a user and a password (407)",
              "Put them into https_proxy, as in http://USER:PASSWORD@HOST:PORT.");
      case 429 -> new NetworkException(problem + "too many requests (429)", "try again later");
      default ->
          new NetworkException(
              problem + "the server answers with status " + status,
              status >= 500 ? "try again later" : CHECK_ADDRESS);
    };
  }

  /** The same, with another remedy. */
  NetworkException withRemedy(String other) {
    return new NetworkException(getMessage(), other, getCause());
  }

  private static boolean has(Throwable e, Class<? extends Throwable> kind) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
