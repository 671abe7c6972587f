package workbook

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"benangmerah/model"
)

// maxCatalogText is the most characters that a text of the catalogue may have.
const maxCatalogText = 1_000

// nomKey names an entry; half is "" while it is not known.
type nomKey struct {
	half model.Half
	code string
}

// gatherer makes entries of rows.
type gatherer struct {
	n      *Nomenclature
	head   *nomHead
	form   nomForm
	half   model.Half // of the whole sheet, "" where it does not say
	prefix string     // before the head of a column, where several sheets are read
	number int        // of the present row
	cells  []cell     // of the present row, by column
	parts  [nomLevels + 1]string
	last   *model.CatalogEntry // the entry of the row before
	order  []*model.CatalogEntry
	byKey  map[nomKey]*model.CatalogEntry
	said   map[string]bool
}

func newGatherer(n *Nomenclature) *gatherer {
	return &gatherer{n: n, byKey: map[nomKey]*model.CatalogEntry{}, said: map[string]bool{}}
}

func (g *gatherer) begin(s sheet, h *nomHead, several bool) {
	g.head, g.form, g.half, g.last = h, h.form(), h.half, nil
	g.cells, g.parts, g.prefix = make([]cell, h.width+1), [nomLevels + 1]string{}, ""
	if g.half == "" {
		g.half = halfIn(s.name)
	}
	if several {
		g.prefix = s.name + "!"
	}
}

// row takes what a row brings.
func (g *gatherer) row(number int, cells []cell) {
	g.number = number
	clear(g.cells)
	for _, c := range cells {
		if c.column < len(g.cells) && !nothing(c) {
			g.cells[c.column] = c
		}
	}
	switch {
	case !g.filled():
		return
	case counting(cells), g.repeatsHead():
		g.n.Skipped++
		return
	}
	g.n.Read++
	half, refusal := g.rowHalf()
	if refusal == nil {
		refusal = g.take(half)
	}
	if refusal != nil {
		g.n.Refused++
		if len(g.n.Refusals) < maxListed {
			g.n.Refusals = append(g.n.Refusals, *refusal)
		}
	}
}

// nothing says whether a cell is as good as empty.
func nothing(c cell) bool {
	return c.kind == formulaEmpty || c.text == "" || c.text == "-" || strings.EqualFold(c.text, "[null]")
}

func (g *gatherer) filled() bool {
	for _, column := range g.head.at {
		if column != 0 && g.cells[column].text != "" {
			return true
		}
	}
	return false
}

func (g *gatherer) repeatsHead() bool {
	same := 0
	for _, column := range g.head.at {
		if column != 0 && g.cells[column].text == g.head.titles[column] {
			same++
		}
	}
	return same > 1
}

func (g *gatherer) text(s nomSlot) string {
	if column := g.head.at[s]; column != 0 {
		return g.cells[column].text
	}
	return ""
}

func (g *gatherer) rowHalf() (model.Half, *Refusal) {
	text := g.text(nomHalf)
	if text == "" {
		return g.half, nil
	}
	half := halfIn(text)
	if half == "" {
		return "", g.refuse(nomHalf, text, model.Invalidf("Tulis PROV atau KABKOT.", "Jenis pemerintah daerah itu tidak dikenal."))
	}
	return half, nil
}

// take makes entries of the present row.
func (g *gatherer) take(half model.Half) *Refusal {
	if g.form == wideForm {
		return g.takeWide(half)
	}
	slot, code, name := g.listed()
	switch {
	case code == "" && name == "":
		return g.further()
	case code == "":
		g.n.Read--
		g.n.Skipped++ // a heading
		return nil
	case !strings.Contains(code, "."): // an urusan, which is above the fields
		g.n.Read--
		g.n.Skipped++
		return nil
	}
	return g.entry(half, slot, code, name, true)
}

// takeWide makes an entry of each level that the row names; indicator and unit belong to the lowest. Where only a name is given over it, the code is
// the beginning of the lowest one.
func (g *gatherer) takeWide(half model.Half) *Refusal {
	lowest := -1
	var codes, names [nomLevels]string
	for level := range nomLevels {
		codes[level], names[level] = g.pair(nomSlot(level))
		if codes[level]+names[level] != "" {
			lowest = level
		}
	}
	if lowest < int(model.SubActivity) && g.head.named(model.SubActivity) && g.text(nomIndicator) != "" || lowest < 0 {
		return g.further()
	}
	if half == "" {
		half, _ = model.HalfOfCode(plainCode(codes[lowest]))
	}
	for level := range lowest + 1 {
		if codes[level] == "" && level < lowest {
			codes[level] = firstParts(codes[lowest], nomSegments[level])
		}
		if names[level] == "" && level < lowest {
			continue
		}
		if refusal := g.entry(half, g.slotOf(level), codes[level], names[level], level == lowest); refusal != nil {
			return refusal
		}
	}
	return nil
}

// slotOf gives the slot by which a refusal names a level.
func (g *gatherer) slotOf(level int) nomSlot {
	for _, s := range []nomSlot{nomCode, nomWhole} {
		if g.head.at[s+nomSlot(level)] != 0 {
			return s + nomSlot(level)
		}
	}
	return nomName + nomSlot(level)
}

// pair gives code and name of a level, from two cells or from one.
func (g *gatherer) pair(level nomSlot) (code, name string) {
	code, name = splitEntry(g.text(nomWhole + level))
	if column := g.head.at[nomCode+level]; column != 0 && g.cells[column].text != "" {
		code = cellCode(g.cells[column])
	}
	if own := g.text(nomName + level); own != "" {
		name = own
	}
	return code, name
}

// splitEntry is splitCode, which wants a digit, with the placeholder of all fields.
func splitEntry(text string) (code, name string) {
	if name, ok := strings.CutPrefix(text, "X.XX "); ok {
		return "X.XX", name
	}
	return splitCode(text)
}

// listed gives code and name of a row of a list, and where its code stands.
func (g *gatherer) listed() (at nomSlot, code, name string) {
	switch {
	case g.form == spreadForm:
		code := g.joined()
		return nomListName, code, g.text(nomListName)
	case g.head.at[nomListCode] != 0 && g.head.at[nomListName] != 0:
		return nomListCode, cellCode(g.cells[g.head.at[nomListCode]]), g.text(nomListName)
	}
	code, name = splitEntry(g.text(nomListWhole))
	return nomListWhole, code, name
}

// cellCode gives the code in a cell. A number can only be that of a field, such as 2.1 for 2.10.
func cellCode(c cell) string {
	code := codeText(c)
	if first, second, ok := strings.Cut(code, "."); ok && c.kind == numberCell && len(second) == 1 {
		return first + "." + second + "0"
	}
	return code
}

// joined puts a code together from its parts. What is left empty over the lowest part stands as in the row before.
func (g *gatherer) joined() string {
	lowest := -1
	for at := range g.parts {
		if part := g.part(at); part != "" {
			g.parts[at], lowest = part, at
		}
	}
	if lowest < 0 {
		return ""
	}
	for at := lowest + 1; at < len(g.parts); at++ {
		g.parts[at] = ""
	}
	if level, ok := model.CodeLevel(plainCode(g.parts[lowest])); ok && int(level) == lowest-1 && lowest > 0 && (level > 0 || g.parts[0] == "") {
		return g.parts[lowest] // the whole code stands in the last column
	}
	var code []string
	for _, part := range g.parts[:lowest+1] {
		if part != "" {
			code = append(code, part)
		}
	}
	return strings.Join(code, ".")
}

// part gives what stands in the column of one part of the code: of the urusan (0) or of a level.
func (g *gatherer) part(at int) string {
	column := g.head.at[nomUrusan]
	if at > 0 {
		column = g.head.column(model.Level(at - 1))
	}
	if column == 0 {
		return ""
	}
	return cellCode(g.cells[column])
}

// plainCode gives a code without blanks and with the leading zeros that its segments should have.
func plainCode(code string) string {
	code = strings.ToUpper(strings.Trim(strings.ReplaceAll(code, " ", ""), "."))
	parts := strings.Split(code, ".")
	for i, part := range parts {
		if short := i == 1 || i == 2 || i > 3; short && len(part) == 1 && part != "X" {
			parts[i] = "0" + part
		}
	}
	return strings.Join(parts, ".")
}

// entry takes a code with its name; last says that the row's indicator and unit are its own.
func (g *gatherer) entry(half model.Half, at nomSlot, code, name string, last bool) *Refusal {
	plain := plainCode(code)
	level, ok := model.CodeLevel(plain)
	if !ok || g.form == wideForm && int(level) != int(at-nomCode)%nomLevels {
		return g.refuse(at, strings.TrimSpace(code+" "+name), model.Invalidf("Kode ditulis seperti 1.01.02.2.01.0001.", "Kode nomenklatur %q tidak dikenal.", code))
	}
	if name == "" {
		return g.refuse(at, code, model.Invalidf("Isi namanya, lalu ulangi.", "Kode %s tidak mempunyai nama.", plain))
	}
	if half == "" {
		half, _ = model.HalfOfCode(plain)
	}
	e := model.CatalogEntry{Half: half, Level: level, Code: plain, Name: name}
	if last {
		e.Outcome, e.Indicator, e.Unit = g.text(nomOutcome), g.text(nomIndicator), g.text(nomUnit)
		previous, _ := splitCode(g.text(nomPrevious))
		e.Previous = plainCode(previous)
	}
	if refusal := g.tooLong(at, &e); refusal != nil {
		return refusal
	}
	g.keep(at, e, last)
	return nil
}

func (g *gatherer) tooLong(at nomSlot, e *model.CatalogEntry) *Refusal {
	for _, x := range []struct {
		slot nomSlot
		text string
	}{{at, e.Code}, {at, e.Name}, {nomOutcome, e.Outcome}, {nomIndicator, e.Indicator}, {nomUnit, e.Unit}, {nomPrevious, e.Previous}} {
		if n := utf8.RuneCountInString(x.text); n > maxCatalogText {
			cut := string([]rune(x.text)[:100]) + "…"
			return g.refuse(x.slot, cut, model.Invalidf("Persingkat teksnya.", "Isi kolom itu terlalu panjang: %d huruf, paling banyak %d.", n, maxCatalogText))
		}
	}
	return nil
}

// keep adds an entry, or completes the one of that code. The first name and the first indicator stay.
func (g *gatherer) keep(at nomSlot, e model.CatalogEntry, last bool) {
	key := nomKey{e.Half, e.Code}
	held := g.byKey[key]
	if held == nil {
		held = &e
		g.byKey[key] = held
		g.order = append(g.order, held)
	} else {
		g.complete(at, held, e)
	}
	if last {
		g.last = held
	}
}

func (g *gatherer) complete(at nomSlot, held *model.CatalogEntry, e model.CatalogEntry) {
	if held.Name != e.Name && headKey(held.Name) != headKey(e.Name) {
		g.warn(at, e.Name, model.Invalidf("", "Kode %s sudah bernama lain; yang pertama dipakai: %s.", e.Code, held.Name))
	}
	switch {
	case e.Indicator == "" || held.Indicator == e.Indicator:
	case held.Indicator == "":
		held.Indicator, held.Unit = e.Indicator, e.Unit
	default:
		g.secondIndicator(held, e.Indicator)
	}
	if held.Outcome == "" {
		held.Outcome = e.Outcome
	}
	if held.Previous == "" {
		held.Previous = e.Previous
	}
}

func (g *gatherer) secondIndicator(held *model.CatalogEntry, text string) {
	g.warn(nomIndicator, text, model.Invalidf("", "Kode %s mempunyai indikator lain; hanya yang pertama yang disimpan.", held.Code))
}

// further takes a row that has only an indicator: another one of the row before.
func (g *gatherer) further() *Refusal {
	text := g.text(nomIndicator)
	switch {
	case g.last == nil || text == "":
		g.n.Read--
		g.n.Skipped++
	case g.last.Indicator == "":
		g.last.Indicator, g.last.Unit = text, g.text(nomUnit)
	default:
		g.secondIndicator(g.last, text)
	}
	return nil
}

func (g *gatherer) refuse(at nomSlot, value string, reason *model.Error) *Refusal {
	return &Refusal{Row: g.number, Column: g.prefix + g.head.title(at), Value: value, Reason: reason}
}

// warn keeps a warning unless it was said.
func (g *gatherer) warn(at nomSlot, value string, reason *model.Error) {
	key := fmt.Sprint(value, "\x00", reason)
	if g.said[key] || len(g.n.Warnings) == maxListed {
		return
	}
	g.said[key] = true
	g.n.Warnings = append(g.n.Warnings, Warning(*g.refuse(at, value, reason)))
}
