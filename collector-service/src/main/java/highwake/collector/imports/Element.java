package highwake.collector.imports;

import org.jspecify.annotations.Nullable;

/// One element of a dump, as it stands in the file.
///
/// @param number its place among the elements, from 1
/// @param at where it begins, bytes of the text after decompression
/// @param end where the text after it begins: from here an import can go on
/// @param problem why it cannot be read, or null where it is whole
record Element(long number, long at, long end, @Nullable String problem) {

}
