package model

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// ReadPerson is a row of a pasted attendance list. Unknown is what it says of an agency that the file does not have.
type ReadPerson struct {
	Person
	Row     int // in the text, from 1
	Unknown string
}

// ReadPeople reads an attendance list pasted from a table or typed: a row for each person with name, office and agency, in columns parted by tabs,
// semicolons or bars. A head names the columns in any order; without one they are taken in this order, where a number before them and personal
// numbers are passed over and two columns are told apart by what they say. An agency is known by its code, name or short name, or
// by the office. Rows that name nobody are passed over.
func (p *Plan) ReadPeople(text string) []ReadPerson {
	r := &peopleReader{plan: p, agencies: p.agencyWords()}
	var list []ReadPerson
	for n, line := range strings.Split(lineEnds.Replace(text), "\n") {
		fields := cutFields(line)
		if head := headOf(fields); head != nil {
			r.columns = head
			continue
		}
		who := r.person(fields)
		if who.Name != "" || who.Office != "" {
			who.Row = n + 1
			list = append(list, who)
		}
	}
	return list
}

// lineEnds writes every end of a line the same.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// peopleReader keeps the columns that a head named, and the agencies by their words.
type peopleReader struct {
	plan     *Plan
	columns  []column
	agencies map[string]ID
}

// column is what a column of an attendance list says.
type column uint8

const (
	otherColumn column = iota
	nameColumn
	officeColumn
	agencyColumn
)

// columnWords are the heads of columns.
var columnWords = map[string]column{
	"nama": nameColumn, "nama lengkap": nameColumn, "nama peserta": nameColumn, "nama pejabat": nameColumn, "name": nameColumn,
	"jabatan": officeColumn, "nama jabatan": officeColumn, "office": officeColumn, "position": officeColumn,
	"perangkat daerah": agencyColumn, "opd": agencyColumn, "skpd": agencyColumn, "instansi": agencyColumn, "unit kerja": agencyColumn, "dinas": agencyColumn,
	"asal instansi": agencyColumn, "nama perangkat daerah": agencyColumn, "pd": agencyColumn, "agency": agencyColumn, "unsur": agencyColumn,
}

// otherHeads are heads of columns that are passed over.
var otherHeads = []string{"no", "nomor", "nip", "tanda tangan", "ttd", "paraf", "keterangan", "telepon", "no hp", "no telepon", "golongan", "pangkat", "email"}

// headOf gives the columns where every field of a row is a head and one of them says who is meant, nil otherwise.
func headOf(fields []string) []column {
	var columns []column
	for _, f := range fields {
		words := FoldWords(f)
		c, known := columnWords[words]
		if !known && words != "" && !slices.Contains(otherHeads, words) {
			return nil
		}
		columns = append(columns, c)
	}
	if slices.Contains(columns, nameColumn) || slices.Contains(columns, officeColumn) {
		return columns
	}
	return nil
}

// separators part the fields of a row, the first that a row has.
var separators = []string{"\t", ";", "|"}

func cutFields(line string) []string {
	parts := []string{line}
	for _, s := range separators {
		if strings.Contains(line, s) {
			parts = strings.Split(line, s)
			break
		}
	}
	for i, f := range parts {
		parts[i] = strings.Join(strings.Fields(strings.Trim(strings.TrimSpace(f), `"`)), " ")
	}
	return parts
}

func (r *peopleReader) person(fields []string) (who ReadPerson) {
	agency := ""
	if r.columns != nil {
		for i, f := range fields[:min(len(fields), len(r.columns))] {
			switch r.columns[i] {
			case nameColumn:
				who.Name = f
			case officeColumn:
				who.Office = f
			case agencyColumn:
				agency = f
			}
		}
	} else {
		who.Name, who.Office, agency = r.guess(fields)
	}
	who.Agency = r.agency(agency)
	if who.Agency == 0 {
		who.Agency = r.byOffice(who.Office)
	}
	if who.Agency == 0 {
		who.Unknown = agency
	}
	return who
}

// guess tells name, office and agency apart where no head does.
func (r *peopleReader) guess(fields []string) (name, office, agency string) {
	fields = slices.DeleteFunc(slices.Clone(fields), func(f string) bool { return !strings.ContainsFunc(f, unicode.IsLetter) })
	switch len(fields) {
	case 0:
		return "", "", ""
	case 1:
		if of := unnumbered(fields[0]); isOffice(of) {
			return "", of, ""
		}
		return unnumbered(fields[0]), "", ""
	case 2:
		switch {
		case r.agency(fields[1]) != 0 && isOffice(fields[0]):
			return "", fields[0], fields[1]
		case r.agency(fields[1]) != 0 && !isOffice(fields[1]):
			return fields[0], "", fields[1]
		}
		return fields[0], fields[1], ""
	}
	return fields[0], fields[1], fields[2]
}

// rowNumber is the number before a typed row: "12." or "12)".
var rowNumber = regexp.MustCompile(`^\d+[.)]\s*`)

func unnumbered(line string) string { return rowNumber.ReplaceAllString(line, "") }

// offices are the words with which offices begin.
var offices = []string{
	"kepala", "direktur", "camat", "inspektur", "sekretaris", "asisten", "staf", "lurah", "wali", "wakil", "ketua", "anggota", "kabid", "kasubag", "kadis", "kaban",
	"bupati", "analis", "perencana", "bendahara",
}

func isOffice(text string) bool {
	first, _, _ := strings.Cut(officeWords(text), " ")
	return slices.Contains(offices, first)
}

// agencyWords gives the agencies by their codes, names and short names, without those that two of them share.
func (p *Plan) agencyWords() map[string]ID {
	words, twice := map[string]ID{}, map[string]bool{}
	for _, a := range p.Agencies.Of(0) {
		for _, name := range []string{a.Code, a.Name, a.Short} {
			key := foldName(name)
			if at, held := words[key]; held && at != a.ID {
				twice[key] = true
			}
			words[key] = a.ID
		}
	}
	for key := range twice {
		delete(words, key)
	}
	delete(words, "")
	return words
}

func (r *peopleReader) agency(text string) ID { return r.agencies[foldName(text)] }

// byOffice finds the agency at the end of an office: "Kepala Dinas Koperasi", "Sekretaris DPMPTSP".
func (r *peopleReader) byOffice(office string) ID {
	words := strings.Fields(FoldWords(office))
	for i := 1; i < len(words); i++ {
		if id := r.agencies[strings.Join(words[i:], "")]; id != 0 {
			return id
		}
	}
	return 0
}
