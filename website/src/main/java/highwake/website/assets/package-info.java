/// Script, style, fonts and icons: content-hashed at build time, served for ever.
@NullMarked
package highwake.website.assets;

import org.jspecify.annotations.NullMarked;
