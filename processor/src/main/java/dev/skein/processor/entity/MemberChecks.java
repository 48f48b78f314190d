package dev.skein.processor.entity;

/** What has to hold of a member before it can be read. */
final class MemberChecks {

  private final Coverage coverage;
  private final Contradictions contradictions;

  MemberChecks(Coverage coverage, Contradictions contradictions) {
    this.coverage = coverage;
    this.contradictions = contradictions;
  }

  /** Whether a member can be read; why not has been told. */
  boolean pass(Member member) {
    return !UnresolvedTypes.in(member.type())
        && coverage.check(member.element())
        && contradictions.freeFrom(member);
  }
}
