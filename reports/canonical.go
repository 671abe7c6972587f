package reports

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// The data of a paper, as they travel with it: the name of the attachment, and the name and version of its form.
const (
	CanonicalName    = "benang-merah.json"
	CanonicalFormat  = "benang-merah/naskah"
	CanonicalVersion = 2
)

// everyNIP is the last version of the form whose data held the NIP of every official of the plan. Papers of it are still composed as they were, to verify them.
const everyNIP = 1

// Stamp says which paper something is the data of: what was asked for, of which version. Version is 0 and what follows it empty where the paper is a draft or
// a sheet to work with; Fingerprint is then that of the plan a draft was composed from, and "" of a sheet.
type Stamp struct {
	Format        string   `json:"format"`
	FormatVersion int      `json:"format_version"`
	Kind          Kind     `json:"kind"`
	Agency        model.ID `json:"agency_id"`
	Ranking       model.ID `json:"ranking_id"`
	Day           int      `json:"day"`
	Public        bool     `json:"public"`
	Sheet         string   `json:"sheet"` // "f4", "a4", width×height in millimetres such as "200x300", or "" for that of the form
	Version       int      `json:"version"`
	Against       int      `json:"against"` // the version that a list of changes begins with
	Fingerprint   string   `json:"fingerprint"`
	Size          int64    `json:"size"`
	Root          string   `json:"root"`
}

// Canonical gives the data of the paper that is asked for of a plan, as one JSON document in a canonical form: UTF-8, the members in the fixed order of their
// declaration (Stamp, then the meeting, what was agreed and left open with the money before and after, decisions, directives, corrections, claims, notes,
// attendance, what was let pass, edited paragraphs), lists in the order in which papers print them, no space between tokens, no line feed at the end, "<", ">"
// and "&" as they are, money as text in rupiah with two decimals, times in milliseconds since 1970. A list is never absent, only empty. A paper about one
// agency has the data about it, a sheet to work with those of the meeting and its attendance alone. The same plan and request always give the same bytes.
//
// Of personal data they hold what anybody who has the paper can read on it, and nothing more: who gets a PDF does not see that something is attached, and whoever
// hands it on could not know. So the NIP of an official is there only where this very paper prints it under a signature; a public copy holds none. Telephone numbers and
// e-mail addresses of participants, agencies and proposers are never there. What somebody typed into a text is there as the paper prints it.
func Canonical(p *model.Plan, r Request) ([]byte, error) {
	if p.Region() == nil {
		return nil, errNoRegion()
	}
	digest, err := r.fingerprint(p)
	if err != nil {
		return nil, err
	}
	c := newComposer(p, meetingOf(p, r.words(p)), r.Options, digest)
	if r.Kind.ByAgency() {
		c.only = r.Agency
	}
	return canonicalJSON((&canonical{composer: c, request: r}).data())
}

// fingerprint is that of the version, or, of a draft, that of the plan. Sheets to work with have none: they stay the same whatever else is recorded.
func (r Request) fingerprint(p *model.Plan) (string, error) {
	switch {
	case !r.Kind.Sealed():
		return "", nil
	case r.Final != nil:
		return r.Final.Fingerprint, nil
	default:
		return r.digest(p)
	}
}

// canonicalJSON writes a value without space and without the escapes that HTML would need.
func canonicalJSON(value any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

// ParseStamp reads of the data of a paper which paper they are of. It refuses what is not of this form.
func ParseStamp(data []byte) (Stamp, error) {
	var s Stamp
	if err := json.Unmarshal(data, &s); err != nil || s.Format != CanonicalFormat {
		return s, model.Errorf(model.Damaged, "Minta lagi PDF yang asli.", "Data di dalam PDF tidak dapat dibaca.")
	}
	if s.FormatVersion > CanonicalVersion {
		return s, model.Errorf(model.Conflict, "Pasang versi Benang Merah yang terbaru.", "PDF itu ditulis oleh Benang Merah yang lebih baru.")
	}
	return s, nil
}

// Request gives the request that the stamp tells of, without what the journal adds to it.
func (s Stamp) Request() (Request, error) {
	size, err := parseSheet(s.Sheet)
	return Request{
		Kind: s.Kind, Agency: s.Agency, Ranking: s.Ranking, Against: s.Against, Form: s.FormatVersion,
		NotulaOptions: NotulaOptions{Day: s.Day, Options: Options{Paper: size, Public: s.Public}},
	}, err
}

// sheetName is the name of a sheet, "" for that of the form.
func sheetName(s paper.Size) string {
	switch s {
	case paper.Size{}:
		return ""
	case paper.F4:
		return "f4"
	case paper.A4:
		return "a4"
	default:
		return strconv.FormatFloat(s.Width, 'f', -1, 64) + "x" + strconv.FormatFloat(s.Height, 'f', -1, 64)
	}
}

func parseSheet(name string) (paper.Size, error) {
	for _, s := range []paper.Size{{}, paper.F4, paper.A4} {
		if sheetName(s) == name {
			return s, nil
		}
	}
	w, h, _ := strings.Cut(name, "x")
	width, widthErr := strconv.ParseFloat(w, 64)
	height, heightErr := strconv.ParseFloat(h, 64)
	const most = 2000 // millimetres
	if widthErr != nil || heightErr != nil || !(width > 0 && height > 0 && width <= most && height <= most) {
		return paper.Size{}, model.Errorf(model.Damaged, "Minta lagi PDF yang asli.", "Data di dalam PDF tidak dapat dibaca.")
	}
	return paper.Size{Width: width, Height: height}, nil
}

// attached puts the data of the paper into its properties.
func (r Request) attached(p *model.Plan, doc paper.Document) (paper.Document, error) {
	data, err := Canonical(p, r)
	if err != nil {
		return doc, err
	}
	doc.Info.Attachments = append(doc.Info.Attachments, scene.Attachment{
		Name: CanonicalName, MediaType: "application/json", Description: r.words(p).Versions.Data, Data: data,
	})
	return doc, nil
}

// plain gives an amount in the form of the data.
func plain(m model.Money) string { return locale.FormatPlain(m) }
