package org.sourcecritic.ingest.xml;

/** Is told what stands in a file of XML, in its order. Comments and processing instructions are not told. */
public interface XmlHandler {

	/**
	 * An element begins.
	 *
	 * @throws XmlRefusal when the file can't be read for its sake
	 */
	void start(XmlElement element) throws XmlRefusal;

	/** Characters; they may come in several pieces. */
	void words(String words);

	/** The element that began last and has not ended yet ends. */
	void end();
}
