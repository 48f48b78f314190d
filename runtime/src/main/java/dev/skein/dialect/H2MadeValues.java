package dev.skein.dialect;

/** The values that H2 makes. */
final class H2MadeValues extends MadeValues {

  @Override
  String uuid() {
    return "random_uuid()";
  }

  @Override
  String uuidAsText() {
    return "cast(random_uuid() as varchar(36))";
  }

  @Override
  String uuidAsBytes() {
    return "cast(random_uuid() as binary(16))";
  }
}
