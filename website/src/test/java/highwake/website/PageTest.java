package highwake.website;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A test that asks the website for pages; its API is a [FakeApi], its time stands still.
@SpringBootTest
@AutoConfigureMockMvc
@Import(StoppedClock.class)
public abstract class PageTest {

	/// The API of every test; it lives as long as the cached application.
	protected static final FakeApi API = FakeApi.start();

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void where(DynamicPropertyRegistry registry) {
		registry.add("highwake.website.api", API::uri);
	}

	@BeforeEach
	void forget() {
		StoppedClock.reset();
		API.clear();
		API.answers("/v3/commodities", Examples.GOODS);
	}

	/// Lets time go by, until the end of the test.
	protected static void wait(Duration time) {
		StoppedClock.move(time);
	}

	/// Asks for a page as a browser does.
	protected MvcTestResult get(String uri) {
		return this.mvc.get().uri(URI.create(uri)).exchange();
	}

	/// Asks for a page as htmx does.
	protected MvcTestResult fragment(String uri) {
		return this.mvc.get().uri(URI.create(uri)).header("HX-Request", "true").exchange();
	}

	/// Answers the client of every other kind of request.
	protected MockMvcTester mvc() {
		return this.mvc;
	}

	/// Answers what a page says, without its markup and with single spaces.
	protected static String text(MvcTestResult result) {
		return html(result).replaceAll("(?s)<svg.*?</svg>|<template.*?</template>", "")
			.replaceAll("<[^>]+>", " ")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/// Answers the markup of a page.
	protected static String html(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
