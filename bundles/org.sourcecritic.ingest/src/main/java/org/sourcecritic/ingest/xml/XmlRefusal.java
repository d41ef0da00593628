package org.sourcecritic.ingest.xml;

/** Why a file of well-formed XML can't be read. The message is in words for the user, without file and place. */
public final class XmlRefusal extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param reason what is wrong */
	public XmlRefusal(String reason) {
		super(reason);
	}
}
