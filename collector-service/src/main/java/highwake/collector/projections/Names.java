package highwake.collector.projections;

/// The names of bodies and rings as a file holds them: most begin with the name of what they belong to, and what is the
/// same is not written again. So a renamed system renames its bodies.
final class Names {

	private Names() {
	}

	/// Answers what of a name follows its owner's: empty for the same name, a beginning
	/// blank for one that goes on; the whole name where it does not begin like that.
	static String after(String owner, String name) {
		if (!name.startsWith(owner)) {
			return name;
		}
		String rest = name.substring(owner.length());
		return (rest.isEmpty() || rest.charAt(0) == ' ') ? rest : name;
	}

}
