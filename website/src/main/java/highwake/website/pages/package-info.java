/// How every page is shown: shell, theme, fragments, caching and the content policy.
@NullMarked
package highwake.website.pages;

import org.jspecify.annotations.NullMarked;
