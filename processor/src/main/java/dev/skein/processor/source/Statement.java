package dev.skein.processor.source;

import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A statement of a method.
 *
 * @param subject the table or the like it is about, or an empty text
 * @param keyword what stands before the expression, or an empty text
 */
record Statement(String subject, String keyword, Expression expression) {

  /** Calls in one chain: javac follows it recursively, and its stack is finite. */
  private static final int MAX_LINKS = 200;

  /** The statements that state operations, in order; some in their gentle form. */
  static List<Statement> of(List<Operation> operations, Predicate<Operation> gently) {
    List<Statement> statements = new ArrayList<>();
    int variables = 0;
    for (Operation operation : operations) {
      String subject = Change.of(operation).subject();
      Chain stated = operation.accept(new Statements());
      Chain chain = gently.test(operation) ? gentle(stated) : stated;
      if (chain.links().size() <= MAX_LINKS) {
        statements.add(new Statement(subject, "", chain));
      } else {
        variables++;
        statements.addAll(divided(subject, chain, "t" + variables));
      }
    }
    return statements;
  }

  private static Chain gentle(Chain chain) {
    List<Call> links = new ArrayList<>(List.of(Expression.link("online")));
    links.addAll(chain.links());
    return new Chain(chain.first(), links);
  }

  /** A long chain as several: the builder is kept in a variable. */
  private static List<Statement> divided(String subject, Chain chain, String variable) {
    List<Call> links = chain.links();
    Chain first = new Chain(chain.first(), links.subList(0, 1));
    List<Statement> statements = new ArrayList<>();
    statements.add(new Statement(subject, "var " + variable + " = ", first));
    for (int from = 1; from < links.size(); from += MAX_LINKS) {
      List<Call> some = links.subList(from, Math.min(links.size(), from + MAX_LINKS));
      statements.add(new Statement(subject, "", new Chain(new Word(variable), some)));
    }
    return statements;
  }

  /** A statement that throws. */
  static Statement throwing(IrreversibleException reason) {
    String message = String.valueOf(reason.getMessage());
    return new Statement(
        "", "throw ", Expression.of(IrreversibleException.class, Call.NEW, new Text(message)));
  }

  long size() {
    return expression.all().count();
  }
}
