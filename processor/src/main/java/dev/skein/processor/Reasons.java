package dev.skein.processor;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;

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
    return String.valueOf(failure.getMessage());
  }
}
