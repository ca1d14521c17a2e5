package org.deckwright.scene;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * A scene as JSON, for golden files and for programs that want to know where things stand. Places
 * are rounded to a hundredth of a point; paths are written like SVG's.
 */
public final class SceneJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new Rounded())
                  .addSerializer(double.class, new Rounded())
                  .addSerializer(Rect.class, new Plain<Rect>(SceneJson::rect))
                  .addSerializer(Point.class, new Plain<Point>(p -> point(p)))
                  .addSerializer(Path.class, new Plain<Path>(SceneJson::path))
                  .addSerializer(Image.class, new Plain<Image>(Image::toString))
                  .addSerializer(Ink.class, new Plain<Ink>(SceneJson::ink)))
          .addMixIn(Mark.class, Named.class)
          .addMixIn(ChartModel.class, Named.class)
          .addMixIn(Scene.class, WithoutLook.class)
          .addMixIn(Run.class, LevelWhereThereIsOne.class)
          .addMixIn(Outline.class, SketchWhereThereIsOne.class)
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "mark")
  private interface Named {}

  interface WithoutLook {
    @JsonIgnore
    Look look();
  }

  interface LevelWhereThereIsOne {
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<Run.Level> level();
  }

  interface SketchWhereThereIsOne {
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<Outline.Sketch> sketch();
  }

  private SceneJson() {}

  /** The scene's pages, indented, with a line break at the end. */
  public static String of(Scene scene) {
    try {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
      return JSON.writer(printer).writeValueAsString(scene) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a scene cannot be written as JSON", e);
    }
  }

  private static String number(double v) {
    double rounded = Math.rint(v * 100) / 100;
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  private static String rect(Rect r) {
    return number(r.x()) + " " + number(r.y()) + " " + number(r.width()) + " " + number(r.height());
  }

  private static String point(Point p) {
    return number(p.x()) + " " + number(p.y());
  }

  private static String ink(Ink i) {
    return i.alpha() < 1 ? i.slot() + " " + number(i.alpha()) : i.slot();
  }

  private static String path(Path path) {
    return path.segments().stream()
        .map(
            s ->
                letter(s.op())
                    + s.points().stream().map(SceneJson::point).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  private static String letter(Path.Op op) {
    return switch (op) {
      case MOVE -> "M";
      case LINE -> "L";
      case CUBIC -> "C";
      case CLOSE -> "Z";
    };
  }

  private static final class Rounded extends JsonSerializer<Double> {
    @Override
    public void serialize(Double v, JsonGenerator out, SerializerProvider p) throws IOException {
      if (v.isNaN()) {
        out.writeNull();
      } else {
        out.writeNumber(number(v));
      }
    }
  }

  private static final class Plain<T> extends JsonSerializer<T> {
    private final Function<T, String> text;

    Plain(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider p) throws IOException {
      out.writeString(text.apply(value));
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider p, TypeSerializer t) throws IOException {
      serialize(value, out, p);
    }
  }
}
