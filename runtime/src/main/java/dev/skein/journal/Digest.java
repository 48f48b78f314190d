package dev.skein.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A sum over texts, by which a difference is noticed. */
final class Digest {

  static final int LENGTH = 32;

  private Digest() {}

  /** The sum of a text: 32 hexadecimal digits of its SHA-256. */
  static String of(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The sum of a text that goes on. */
  static String of(String before, String text) {
    return of(before + "\n" + text);
  }
}
