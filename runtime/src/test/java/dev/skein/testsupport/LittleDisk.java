package dev.skein.testsupport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk for H2, {@code jdbc:h2:little:/folder/name}, on which no file gets larger than a limit.
 */
public final class LittleDisk extends FilePathWrapper {

  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

  /** Makes the disk known, with a limit in bytes. */
  public static void room(long bytes) {
    ROOM.set(bytes);
    FilePath.register(new LittleDisk());
  }

  @Override
  public String getScheme() {
    return "little";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new LittleFile(getBase().open(mode));
  }

  private static final class LittleFile extends FileBase {

    private final FileChannel file;

    LittleFile(FileChannel file) {
      this.file = file;
    }

    private static void require(long bytes) throws IOException {
      if (bytes > ROOM.get()) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      require(file.position() + source.remaining());
      return file.write(source);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      require(position + source.remaining());
      return file.write(source, position);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return file.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
