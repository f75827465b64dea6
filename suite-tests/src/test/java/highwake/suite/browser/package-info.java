/// What a visitor meets in Chromium, on a whole suite with a small galaxy.
@NullMarked
package highwake.suite.browser;

import org.jspecify.annotations.NullMarked;
