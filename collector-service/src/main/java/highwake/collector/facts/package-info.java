/// What a frame tells, freed of its spelling: the values that readings make and projections apply.
@NullMarked
package highwake.collector.facts;

import org.jspecify.annotations.NullMarked;
