package dev.skein.processor.mapping;

/** The names of the Jakarta Persistence specification, kept as they are written. */
public final class JpaNaming implements Naming {

  @Override
  public String joinTable(String ownerTable, String attribute, String targetTable) {
    return Identifiers.join(ownerTable, targetTable);
  }

  @Override
  public String physical(String logical) {
    return Identifiers.quotedIfNeeded(logical);
  }
}
