package highwake.api.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/// What the program's sources say of packages, types, methods and their parameters: the Javadoc, as the compiler reads it.
final class SourceWords {

	private final Map<String, Said> said = new HashMap<>();

	private SourceWords() {
	}

	/// What one comment says.
	///
	/// @param params by the name of the parameter or component
	record Said(String text, Map<String, String> params) {

		static final Said NOTHING = new Said("", Map.of());

		/// Answers the first sentence.
		String summary() {
			int end = this.text.indexOf(". ");
			String paragraph = this.text.lines().findFirst().orElse("");
			return (end >= 0 && end < paragraph.length()) ? this.text.substring(0, end + 1) : paragraph;
		}

	}

	/// Reads every source below a directory.
	static SourceWords in(Path sources) throws IOException {
		SourceWords words = new SourceWords();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
				Stream<Path> tree = Files.walk(sources)) {
			List<Path> paths = tree.filter((path) -> path.toString().endsWith(".java")).toList();
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(paths));
			Trees trees = Trees.instance(task);
			for (CompilationUnitTree unit : task.parse()) {
				words.new Reader(trees).scan(unit, null);
			}
		}
		return words;
	}

	/// Answers what is said of a type.
	Said of(Class<?> type) {
		return this.said.getOrDefault(String.valueOf(type.getCanonicalName()), Said.NOTHING);
	}

	/// Answers what is said of the methods of a name.
	Said of(Class<?> type, String method) {
		return this.said.getOrDefault(type.getCanonicalName() + "#" + method, Said.NOTHING);
	}

	/// Answers what is said of a package.
	Said of(Package part) {
		return this.said.getOrDefault(part.getName(), Said.NOTHING);
	}

	private static Said read(String comment) {
		StringBuilder text = new StringBuilder();
		Map<String, String> params = new HashMap<>();
		String tag = "";
		for (String line : comment.strip().split("\n", -1)) {
			String words = line.strip();
			if (words.startsWith("@param ")) {
				String[] parts = words.split("\\s+", 3);
				tag = parts[1];
				params.put(tag, (parts.length > 2) ? parts[2] : "");
			}
			else if (!tag.isEmpty()) {
				params.merge(tag, words, (before, more) -> (before + " " + more).strip());
			}
			else {
				text.append(words.isEmpty() ? "\n\n" : words + " ");
			}
		}
		String plain = text.toString().replaceAll(" *\n\n", "\n\n").strip();
		return new Said(plain, params);
	}

	/// Walks one source; the path from its package names each type.
	private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

		private final Trees trees;

		private String name = "";

		Reader(Trees trees) {
			this.trees = trees;
		}

		@Override
		public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
			this.name = tree.getPackageName().toString();
			keep(this.name);
			return null;
		}

		@Override
		public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
			String outer = this.name;
			this.name = outer + "." + tree.getSimpleName();
			keep(this.name);
			super.visitClass(tree, null);
			this.name = outer;
			return null;
		}

		@Override
		public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
			keep(this.name + "#" + tree.getName());
			return null;
		}

		private void keep(String key) {
			String comment = this.trees.getDocComment(getCurrentPath());
			if (comment != null) {
				SourceWords.this.said.put(key, read(comment));
			}
		}

	}

}
