package org.ddlist.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What gzip compressed, in one or several members. The JDK's reader takes anything that follows the
 * last member for its end; this one tells.
 */
final class WholeGzip extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;

  /** The bytes after a member: its checksum and length. */
  private static final int TRAILER = 8;

  private final Counted packed;
  private long filled;

  WholeGzip(InputStream in) throws IOException {
    this(new Counted(in));
  }

  private WholeGzip(Counted in) throws IOException {
    super(in, BUFFER);
    packed = in;
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filled = packed.count;
  }

  /** Whether other data follow; asked at the end. */
  boolean isFollowed() throws IOException {
    int left = inf.getRemaining();
    long taken = packed.count - filled;
    return left > TRAILER || taken > Math.max(0, TRAILER - left) || packed.read() >= 0;
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      count += Math.max(0, read);
      return read;
    }

    /** Lets the JDK's reader look for a further member wherever its buffer ends. */
    @Override
    public int available() {
      return 1;
    }
  }
}
