package dev.skein.dialect;

import dev.skein.dialect.Piece.Role;
import dev.skein.dialect.Sentence.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of several operations on one table, in layers: all changes of a layer are one
 * statement. What meets in a column or a name, or needs rows that another one wrote, is in another
 * layer; an operation begins in no earlier layer than the one before it.
 */
final class Layers {

  private final Joining joining;
  private final List<List<Piece>> layers = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  /** An operation that has its places: those of its first and its last statement. */
  private record Placed(Elements elements, int first, int last) {}

  Layers(Joining joining) {
    this.joining = joining;
  }

  void add(List<Piece> pieces, Elements elements, boolean pointsToItself) {
    if (pieces.isEmpty()) {
      return;
    }
    int first = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).first();
    for (Placed before : placed) {
      first = Math.max(first, firstAfter(before, pieces, elements, pointsToItself));
    }
    int layer = first;
    for (int i = 0; i < pieces.size(); i++) {
      layer += i > 0 && isParted(pieces.get(i - 1), pieces.get(i)) ? 1 : 0;
      while (layers.size() <= layer) {
        layers.add(new ArrayList<>());
      }
      layers.get(layer).add(pieces.get(i));
    }
    placed.add(new Placed(elements, first, layer));
  }

  private static int firstAfter(
      Placed before, List<Piece> pieces, Elements elements, boolean pointsToItself) {
    boolean beginsWithRows = pieces.get(0).role() == Role.BEFORE;
    boolean hasRows = pieces.stream().anyMatch(piece -> piece.role() == Role.BEFORE);
    Elements earlier = before.elements();
    if (earlier.meet(elements)
        || pointsToItself
        || (hasRows && !earlier.areOfColumn())
        || (beginsWithRows && elements.read())) {
      return before.last() + 1;
    }
    boolean independent =
        earlier.areOfColumn() && elements.areOfColumn() && !earlier.read() && !elements.read();
    return independent ? before.first() : before.last();
  }

  private boolean isParted(Piece one, Piece next) {
    if (one.role().isChange() && next.role().isChange()) {
      return !joining.goTogether(one, next);
    }
    return one.role().compareTo(next.role()) > 0;
  }

  List<Sentence> said(String alter) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Piece> layer : layers) {
      of(layer, Role.BEFORE).forEach(piece -> sentences.add(piece.alone()));
      List<Piece> changes = layer.stream().filter(piece -> piece.role().isChange()).toList();
      joining.parted(changes).forEach(each -> sentences.add(joined(alter.strip(), each)));
      of(layer, Role.AFTER).forEach(piece -> sentences.add(piece.alone()));
    }
    return sentences;
  }

  private static List<Piece> of(List<Piece> layer, Role role) {
    return layer.stream().filter(piece -> piece.role() == role).toList();
  }

  private static Sentence joined(String alter, List<Piece> changes) {
    return changes.size() == 1
        ? changes.get(0).alone()
        : new Sentence(
            alter,
            changes.stream().map(piece -> new Part(piece.part(), piece.operation())).toList());
  }
}
