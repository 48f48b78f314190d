package dev.skein.processor;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import javax.xml.stream.XMLStreamException;

/** Why the file system refused something, in words. */
final class Reasons {

  private Reasons() {}

  static String of(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failure instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is there already";
    }
    if (failure instanceof NotDirectoryException notFolder) {
      return notFolder.getFile() + " is not a folder";
    }
    if (failure instanceof CharacterCodingException) {
      return "a file there is not UTF-8";
    }
    if (failure instanceof XMLStreamException broken) {
      return "line %d: %s".formatted(broken.getLocation().getLineNumber(), text(broken));
    }
    return text(failure);
  }

  /** What Java says, without the place that its XML reader puts before it, and as part of more. */
  private static String text(Exception failure) {
    return String.valueOf(failure.getMessage())
        .replaceFirst("(?s)^ParseError at .*?Message: ", "")
        .replaceFirst("\\.$", "");
  }
}
