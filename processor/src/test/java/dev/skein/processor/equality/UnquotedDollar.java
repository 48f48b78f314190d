package dev.skein.processor.equality;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate 6.6 quotes a name with a dollar in it, that of a nested class without a name of its own
 * as an entity; 7 does not, and it is the standard.
 */
final class UnquotedDollar implements PhysicalNamingStrategy {

  @Override
  public @Nullable Identifier toPhysicalCatalogName(
      @Nullable Identifier name, JdbcEnvironment environment) {
    return name;
  }

  @Override
  public @Nullable Identifier toPhysicalSchemaName(
      @Nullable Identifier name, JdbcEnvironment environment) {
    return name;
  }

  @Override
  public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
    return unquoted(name);
  }

  @Override
  public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
    return unquoted(name);
  }

  @Override
  public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
    return unquoted(name);
  }

  private static Identifier unquoted(Identifier name) {
    return name.getText().contains("$") ? new Identifier(name.getText(), false) : name;
  }
}
