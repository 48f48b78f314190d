package dev.skein.processor.diff;

import dev.skein.processor.diff.Declared.Claim;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.RenameMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns that are one member: those of an association to a key of several. One of their old names
 * is declared, and the others follow, each to the column that comes from the same part of the key.
 */
final class Together {

  private final Names before;
  private final Names after;
  private final Problems problems;

  Together(Names before, Names after, Problems problems) {
    this.before = before;
    this.after = after;
    this.problems = problems;
  }

  /** The claims with one for each column: those of single columns as they are. */
  List<Claim> claims(List<Claim> said) {
    Map<List<Object>, List<Claim>> members = new LinkedHashMap<>();
    said.forEach(
        claim ->
            members
                .computeIfAbsent(List.of(claim.old(), claim.place()), first -> new ArrayList<>())
                .add(claim));
    return members.values().stream().flatMap(this::ofMember).toList();
  }

  private Stream<Claim> ofMember(List<Claim> claims) {
    Claim first = claims.get(0);
    boolean done = claims.stream().allMatch(claim -> before.contains(claim.name()));
    Optional<String> old = before.origin(first.old());
    if (claims.size() == 1 || done || old.isEmpty()) {
      return Stream.of(first);
    }
    String member = commonPath(claims);
    Optional<String> part =
        claims.stream()
            .map(claim -> part(claim, member))
            .filter(each -> old.get().endsWith(each))
            .max(Comparator.comparingInt(String::length));
    if (part.isEmpty()) {
      List<String> names = claims.stream().map(Claim::name).toList();
      problems.error(first.place(), RenameMessages.renamedInPart(first.old(), names));
      return Stream.empty();
    }
    String oldMember = old.get().substring(0, old.get().length() - part.get().length());
    return claims.stream()
        .flatMap(
            claim ->
                before.of(oldMember + part(claim, member)).stream()
                    .map(name -> new Claim(claim.name(), name, claim.place())));
  }

  /** The path of the part of the key that a column comes from, with the dot before it. */
  private String part(Claim claim, String member) {
    return path(claim).substring(member.length());
  }

  private String path(Claim claim) {
    return "." + after.origin(claim.name()).orElse(claim.name());
  }

  private String commonPath(List<Claim> claims) {
    String common = path(claims.get(0));
    for (Claim claim : claims) {
      String path = path(claim);
      int length = 0;
      while (length < Math.min(common.length(), path.length())
          && common.charAt(length) == path.charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common.substring(0, Math.max(0, common.lastIndexOf('.')));
  }
}
