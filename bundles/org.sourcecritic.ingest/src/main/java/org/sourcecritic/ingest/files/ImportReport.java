package org.sourcecritic.ingest.files;

import java.util.List;

/** What came of each file, each list in the order of the paths. */
public record ImportReport(List<ImportedFile> imported, List<FailedFile> failed, List<FileRemark> remarks) {

	public ImportReport {
		imported = List.copyOf(imported);
		failed = List.copyOf(failed);
		remarks = List.copyOf(remarks);
	}

	/** Whether all files are in, just as they are. */
	public boolean isFlawless() {
		return failed.isEmpty() && remarks.isEmpty();
	}
}
