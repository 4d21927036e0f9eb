package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void reasonIsNotTheNameOfTheFile() {
    assertEquals("permission denied", Messages.reason(new AccessDeniedException("refs.bib")));
    assertEquals(
        "No space left on device",
        Messages.reason(new FileSystemException("refs.bib", null, "No space left on device")));
    assertEquals("Input/output error", Messages.reason(new IOException("Input/output error")));
  }
}
