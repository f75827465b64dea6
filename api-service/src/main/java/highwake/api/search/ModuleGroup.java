package highwake.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import highwake.api.sold.NamedModule;

/// The modules of one name, which differ in class, rating and mount: those of the best rating first, of these the greatest.
/// An armour's name is that of its ship too.
record ModuleGroup(String name, List<NamedModule> modules, Spoken spoken) {

	private static final Comparator<NamedModule> ORDER = Comparator
		.comparing((NamedModule module) -> Objects.requireNonNullElse(module.rating(), ""))
		.thenComparingInt((module) -> -Objects.requireNonNullElse(module.size(), 0))
		.thenComparing(NamedModule::symbol);

	static ModuleGroup of(String name, List<NamedModule> modules) {
		List<String> others = modules.getFirst().ship() != null ? List.of("armour", "armor", "bulkheads") : List.of();
		String symbol = (modules.size() == 1) ? modules.getFirst().symbol() : "";
		return new ModuleGroup(name, modules.stream().sorted(ORDER).toList(), new Spoken(name, symbol, others));
	}

	/// Answers the name of the group that a module is of.
	static String name(NamedModule module) {
		return (module.ship() == null) ? module.name() : module.fullName();
	}

}
