/// Other people's dumps into the files: Spansh's and EDSM's, of any size, element by element, as a task of the lead.
@NullMarked
package highwake.collector.imports;

import org.jspecify.annotations.NullMarked;
