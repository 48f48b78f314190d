package dev.skein.processor.equality;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** Spring Boot's one rule beside the specification's: join tables are named after the member. */
public final class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {

  private static final long serialVersionUID = 1L;

  @Override
  public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
    String member = source.getAssociationOwningAttributePath().getProperty();
    return toIdentifier(
        source.getOwningPhysicalTableName() + "_" + member, source.getBuildingContext());
  }
}
