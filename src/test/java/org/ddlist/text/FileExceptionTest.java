package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileExceptionTest {
  @Test
  void reasonIsNotTheNameOfTheFile() {
    assertEquals("no such file", FileException.reason(new NoSuchFileException("refs.bib")));
    assertEquals("permission denied", FileException.reason(new AccessDeniedException("refs.bib")));
    assertEquals(
        "No space left on device",
        FileException.reason(new FileSystemException("refs.bib", null, "No space left on device")));
    assertEquals("it is closed", FileException.reason(new IOException("Bad file descriptor")));
    assertEquals("Input/output error", FileException.reason(new IOException("Input/output error")));
  }
}
