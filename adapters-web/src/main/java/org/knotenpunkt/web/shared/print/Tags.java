package org.knotenpunkt.web.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The tree that says what everything on the pages is, and in which order it is read. */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;

    /** For each page and each of its marked contents, what it belongs to. */
    private final List<COSArray> pages = new ArrayList<>();

    Tags() {
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
    }

    /** A part of the document. */
    PDStructureElement add(String type) {
        return add(type, document);
    }

    PDStructureElement add(String type, PDStructureElement parent) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement addList() {
        var list = add(StandardStructureTypes.L);
        var attributes = new PDListAttributeObject();
        attributes.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
        list.addAttribute(attributes);
        return list;
    }

    /** A cell that names the other cells of its row. */
    PDStructureElement addRowHeader(PDStructureElement row) {
        return addHeader(row, PDTableAttributeObject.SCOPE_ROW);
    }

    /** A cell that names the other cells of its column. */
    PDStructureElement addColumnHeader(PDStructureElement row) {
        return addHeader(row, PDTableAttributeObject.SCOPE_COLUMN);
    }

    private PDStructureElement addHeader(PDStructureElement row, String scope) {
        var header = add(StandardStructureTypes.TH, row);
        var attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        header.addAttribute(attributes);
        return header;
    }

    void begin(PDPage page) {
        page.setStructParents(pages.size());
        pages.add(new COSArray());
    }

    /** The number under which the next content of the last page belongs to the element. */
    int mark(PDStructureElement element, PDPage page) {
        var marked = pages.getLast();
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marked.size());
        element.appendKid(reference);
        marked.add(element);
        return reference.getMCID();
    }

    void writeTo(PDDocumentCatalog catalog) {
        var numbers = new TreeMap<Integer, PDParentTreeValue>();
        for (var page : pages) {
            numbers.put(numbers.size(), new PDParentTreeValue(page));
        }
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(numbers.size());
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
