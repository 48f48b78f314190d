package dev.skein.processor.entity;

import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent.Initializer;
import java.util.Optional;

/** Reads what a field is when nothing was assigned yet. */
interface InitializerReader {

  /** For compilers that do not show their trees. */
  InitializerReader NONE = (member, type) -> Optional.empty();

  /** The plain value a member starts with, or empty if it is none or cannot be known. */
  Optional<Initializer> read(Member member, JavaType type);
}
