package highwake.api.http;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdsTests {

	@Test
	void linesOfARequestSayWhich() throws Exception {
		assertThat(logged("3f0c8a5e-2f1d-4b8e-9d8a-0c1f2e3d4b5a")).isEqualTo("3f0c8a5e-2f1d-4b8e-9d8a-0c1f2e3d4b5a");
		assertThat(MDC.get(RequestIds.KEY)).as("after it").isNull();
	}

	@Test
	void nobodyWritesLinesOfTheirOwn() throws Exception {
		for (String id : new String[] { "", "short", "a\nforged line of a log", "a".repeat(65) }) {
			assertThat(logged(id)).as(id).isNull();
		}
	}

	private static @Nullable String logged(String id) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader(RequestIds.HEADER, id);
		List<@Nullable String> seen = new ArrayList<>();
		new RequestIds().doFilter(request, new MockHttpServletResponse(), (_, _) -> seen.add(MDC.get(RequestIds.KEY)));
		assertThat(seen).as("passed on once").hasSize(1);
		return seen.getFirst();
	}

}
