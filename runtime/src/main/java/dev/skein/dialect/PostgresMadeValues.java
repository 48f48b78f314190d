package dev.skein.dialect;

/** The values that PostgreSQL makes. */
final class PostgresMadeValues extends MadeValues {

  @Override
  String uuid() {
    return "gen_random_uuid()";
  }

  @Override
  String uuidAsText() {
    return "cast(gen_random_uuid() as text)";
  }

  @Override
  String uuidAsBytes() {
    return "uuid_send(gen_random_uuid())";
  }
}
