package org.sourcecritic.benchmarks.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.sourcecritic.benchmarks.editor.Claims.Claim;

/** What the platform offers: SourceViewer with word wrap, and an AnnotationPainter that underlines. */
final class StockCandidate implements Candidate {

	private static final int[][] COLOURS = { { 0, 90, 180 }, { 180, 110, 0 }, { 180, 0, 60 } };

	private SourceViewer viewer;
	private AnnotationModel model;

	@Override
	public String name() {
		return "stock";
	}

	@Override
	public void open(Composite parent, String text, Claims claims, FontData font) {
		viewer = new SourceViewer(parent, null, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP);
		StyledText widget = viewer.getTextWidget();
		widget.setWordWrap(true);
		widget.setFont(new Font(parent.getDisplay(), font));
		viewer.setEditable(false);
		model = new AnnotationModel();
		var document = new Document(text);
		Map<Annotation, Position> annotations = new HashMap<>();
		for (Claim claim : claims.all()) {
			annotations.put(annotation(claim), new Position(claim.start(), claim.end() - claim.start()));
		}
		viewer.setDocument(document, model);
		var painter = new AnnotationPainter(viewer, new IAnnotationAccess() {
			@Override
			public Object getType(Annotation annotation) {
				return annotation.getType();
			}

			@Override
			public boolean isMultiLine(Annotation annotation) {
				return true;
			}

			@Override
			public boolean isTemporary(Annotation annotation) {
				return false;
			}
		});
		// only a presentation reconciler brings a changed style into the widget; every text editor has one
		var reconciler = new PresentationReconciler();
		var repairer = new DefaultDamagerRepairer(new RuleBasedScanner());
		reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.install(viewer);
		painter.addTextStyleStrategy("underline", new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SINGLE));
		for (int kind = 0; kind < Claims.KINDS; kind++) {
			painter.addAnnotationType("claim" + kind, "underline");
			painter.setAnnotationTypeColor("claim" + kind,
					new Color(COLOURS[kind][0], COLOURS[kind][1], COLOURS[kind][2]));
		}
		viewer.addPainter(painter);
		viewer.addTextPresentationListener(painter);
		painter.paint(IPainter.CONFIGURATION);
		model.replaceAnnotations(new Annotation[0], annotations);
	}

	private static Annotation annotation(Claim claim) {
		return new Annotation("claim" + claim.kind(), false, "a claim");
	}

	@Override
	public void add(Claim claim) {
		model.addAnnotation(annotation(claim), new Position(claim.start(), claim.end() - claim.start()));
	}

	@Override
	public StyledText widget() {
		return viewer.getTextWidget();
	}
}
