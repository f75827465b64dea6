// Script only enhances: every page is whole without it.
import 'htmx.org';
import './ages.js';
import './copy.js';
import './filter.js';
import './live.js';
import './search.js';
import './theme.js';
import './try.js';
