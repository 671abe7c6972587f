package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

var errNoCatalog = errors.New("the PDF library wrote no catalog where it is expected")

// withLanguage adds to the catalog, which the library gives no access to, the language of the document and that
// viewers show its title. The catalog is the last object, so that only the place of the cross-reference table moves
// (ISO 32000-1, 7.5.4 and 14.9.2).
func withLanguage(file []byte, language string) ([]byte, error) {
	const catalog, start = "/Type /Catalog\n", "\nstartxref\n"
	at, xref := bytes.LastIndex(file, []byte(catalog)), bytes.LastIndex(file, []byte("\nxref\n"))
	tail := bytes.LastIndex(file, []byte(start))
	if at < 0 || xref < at || tail < xref {
		return nil, errNoCatalog
	}
	at += len(catalog)
	added := "/ViewerPreferences <</DisplayDocTitle true>>\n"
	if language != "" {
		added += "/Lang (" + literal(language) + ")\n"
	}
	var out bytes.Buffer
	out.Grow(len(file) + len(added) + 32)
	out.Write(file[:at])
	out.WriteString(added)
	out.Write(file[at:tail])
	fmt.Fprintf(&out, "%s%d\n%%%%EOF\n", start, xref+1+len(added))
	return out.Bytes(), nil
}

// literal writes a string for between parentheses.
func literal(s string) string {
	return strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`).Replace(s)
}
