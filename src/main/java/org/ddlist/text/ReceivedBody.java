package org.ddlist.text;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer, taken piece by piece in the thread of its reader, who does not wait for a
 * piece for ever as the JDK's stream does.
 */
final class ReceivedBody implements Flow.Subscriber<List<ByteBuffer>> {
  private record Piece(List<ByteBuffer> bytes, Throwable error) {}

  private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
  private volatile Flow.Subscription subscription;

  /**
   * The next bytes; empty at the end.
   *
   * @throws IOException if the connection ends before the body does, or nothing comes for so long
   */
  List<ByteBuffer> next(Duration silence) throws IOException, InterruptedException {
    Piece piece = pieces.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
    if (piece == null) {
      throw new HttpTimeoutException("no progress");
    }
    if (piece.error != null) {
      throw new IOException(piece.error);
    }
    subscription.request(1);
    return piece.bytes;
  }

  /** Closes the connection if the body is not read to its end. */
  void close() {
    Flow.Subscription begun = subscription;
    if (begun != null) {
      begun.cancel();
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    pieces.add(new Piece(bytes, null));
  }

  @Override
  public void onError(Throwable error) {
    pieces.add(new Piece(List.of(), error));
  }

  @Override
  public void onComplete() {
    pieces.add(new Piece(List.of(), null));
  }
}
