/// The API's reference as a page: made of the document that the API serves, which its tests hold.
@NullMarked
package highwake.website.docs;

import org.jspecify.annotations.NullMarked;
