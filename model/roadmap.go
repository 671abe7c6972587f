package model

import (
	"slices"
	"strings"
)

// RoadGroup is an actor that is brought on over years: a group on the roadmap. Name, trade and place are the actor's.
type RoadGroup struct {
	ID    ID  `json:"id"`
	Order int `json:"order,omitempty"`
	Actor ID  `json:"actor"`
}

// RoadTheme is what groups are brought on in, such as quality or packaging. Themes have an order.
type RoadTheme struct {
	ID    ID     `json:"id"`
	Order int    `json:"order,omitempty"`
	Name  string `json:"name"`
}

// RoadPhase is how far a group is to be in a theme by the end of a year. Criterion says in words by what that is known, Threshold is the figure to be reached with
// its unit, as written ("≥ 5 %").
type RoadPhase struct {
	ID        ID     `json:"id"`
	Theme     ID     `json:"theme"`
	Year      int    `json:"year"`
	Name      string `json:"name"`
	Criterion string `json:"criterion,omitempty"`
	Threshold string `json:"threshold,omitempty"`
}

// RoadStatus says how far a group has come with a phase.
type RoadStatus string

// The statuses. RoadRemoved is a group that was taken off the road, for a reason.
const (
	RoadNotYet  RoadStatus = "not_yet"
	RoadRunning RoadStatus = "running"
	RoadReached RoadStatus = "reached"
	RoadMissed  RoadStatus = "missed"
	RoadRemoved RoadStatus = "removed"
)

// roadWords are the statuses as they are written.
var roadWords = map[RoadStatus]string{
	RoadNotYet: "belum", RoadRunning: "berjalan", RoadReached: "tercapai", RoadMissed: "tidak tercapai", RoadRemoved: "dikeluarkan",
}

// Word gives the Indonesian word of a status: belum, berjalan, tercapai, tidak tercapai, dikeluarkan.
func (s RoadStatus) Word() string { return roadWords[s] }

// ParseRoadStatus reads the word of a status whatever its case, with a blank, a dash or a low line between its parts.
func ParseRoadStatus(text string) (RoadStatus, error) {
	word := strings.Join(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" _-", r) }), " ")
	for status, known := range roadWords {
		if strings.EqualFold(word, known) {
			return status, nil
		}
	}
	return "", Invalidf("Pilih belum, berjalan, tercapai, tidak tercapai, atau dikeluarkan.", "Status %q tidak dikenal.", text)
}

// RoadStanding is what a source says of a group in a phase: how far it is, with the value as written ("−3,64 %"), the evidence, the day, who assessed it by office,
// and of a group that was taken off the reason. Several may stand for one group and phase; none is ever overwritten by another.
type RoadStanding struct {
	ID       ID         `json:"id"`
	Group    ID         `json:"group"`
	Phase    ID         `json:"phase"`
	Date     Date       `json:"date"`
	Source   string     `json:"source"`
	Status   RoadStatus `json:"status"`
	Value    string     `json:"value,omitempty"`
	Evidence string     `json:"evidence,omitempty"`
	Assessor string     `json:"assessor,omitempty"`
	Reason   string     `json:"reason,omitempty"`
}

// RoadMilestone is that a bank trusted a group with a credit.
type RoadMilestone struct {
	ID       ID     `json:"id"`
	Group    ID     `json:"group"`
	Bank     string `json:"bank"`
	Credit   Money  `json:"credit"`
	Date     Date   `json:"date"`
	Evidence string `json:"evidence"`
}

// RoadBudget is money for a theme in a year. Line is where the plan has it, 0 where it does not.
type RoadBudget struct {
	ID     ID    `json:"id"`
	Theme  ID    `json:"theme"`
	Year   int   `json:"year"`
	Line   ID    `json:"line,omitempty"`
	Amount Money `json:"amount"`
}

// RoadFit says whether what was received is as it was specified.
type RoadFit string

// The answers; the zero value is that nobody has looked yet.
const (
	FitUnknown RoadFit = ""
	FitYes     RoadFit = "yes"
	FitNo      RoadFit = "no"
)

// RoadReceipt is what a group received from a budget.
type RoadReceipt struct {
	ID       ID      `json:"id"`
	Budget   ID      `json:"budget"`
	Group    ID      `json:"group"`
	Date     Date    `json:"date"`
	What     string  `json:"what"`
	Fit      RoadFit `json:"fit,omitempty"`
	Evidence string  `json:"evidence,omitempty"`
}

// GroupName gives what a group on the roadmap is called, "" where p does not have it.
func (p *Plan) GroupName(r *RoadGroup) string {
	if a := p.Actors.Get(r.Actor); a != nil {
		return a.Name
	}
	return ""
}

// PhaseOf gives the phase of a theme in a year, nil where there is none.
func (p *Plan) PhaseOf(theme ID, year int) *RoadPhase {
	for _, r := range p.RoadPhases.Of(theme) {
		if r.Year == year {
			return r
		}
	}
	return nil
}

func (r *RoadGroup) valid(p *Plan) error {
	if r.Actor == 0 {
		return missingOnRoad(KindRoadGroup)
	}
	for _, o := range p.RoadGroups.Of(0) {
		if o.Actor == r.Actor && o.ID != r.ID {
			return Errorf(Conflict, "Pakai kelompok yang sudah ada.", "Kelompok %s sudah ada di peta jalan.", p.GroupName(r))
		}
	}
	return nil
}

func (r *RoadTheme) valid(p *Plan) error {
	for _, o := range p.RoadThemes.Of(0) {
		if o.ID != r.ID && sameName(o.Name, r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "Tema %s sudah ada di peta jalan.", r.Name)
		}
	}
	return needText("Nama tema", r.Name)
}

func (r *RoadPhase) valid(*Plan) error {
	if r.Theme == 0 {
		return missingOnRoad(KindRoadTheme)
	}
	if err := needText("Nama fase", r.Name); err != nil {
		return err
	}
	if err := limitText("Kriteria", r.Criterion, maxText); err != nil {
		return err
	}
	if err := limitText("Ambang", r.Threshold, maxName); err != nil {
		return err
	}
	return needYear(r.Year)
}

func (r *RoadStanding) valid(*Plan) error {
	if r.Group == 0 {
		return missingOnRoad(KindRoadGroup)
	}
	if r.Phase == 0 {
		return missingOnRoad(KindRoadPhase)
	}
	if roadWords[r.Status] == "" {
		return Invalidf("Pilih belum, berjalan, tercapai, tidak tercapai, atau dikeluarkan.", "Status %q tidak dikenal.", string(r.Status))
	}
	if err := needDay(r.Date); err != nil {
		return err
	}
	if err := needText("Sumber", r.Source); err != nil {
		return err
	}
	if r.Status == RoadReached && strings.TrimSpace(r.Evidence) == "" {
		return Invalidf("Tulis buktinya, atau nama berkasnya.", "Fase yang tercapai perlu bukti.")
	}
	if r.Status == RoadRemoved && strings.TrimSpace(r.Reason) == "" {
		return Invalidf("Tulis alasannya.", "Kelompok yang dikeluarkan dari peta jalan perlu alasan.")
	}
	return limitTexts(maxText, named{"Nilai", r.Value}, named{"Bukti", r.Evidence}, named{"Penilai", r.Assessor}, named{"Alasan", r.Reason})
}

func (r *RoadMilestone) valid(*Plan) error {
	if r.Group == 0 {
		return missingOnRoad(KindRoadGroup)
	}
	if err := needText("Nama bank", r.Bank); err != nil {
		return err
	}
	if err := needDay(r.Date); err != nil {
		return err
	}
	if r.Credit <= 0 {
		return Invalidf("Tulis jumlahnya, misalnya 25.000.000.", "Kredit dari bank harus lebih dari nol.")
	}
	if err := needAmount(r.Credit); err != nil {
		return err
	}
	return needLongText("Bukti", r.Evidence)
}

func (r *RoadBudget) valid(*Plan) error {
	if r.Theme == 0 {
		return missingOnRoad(KindRoadTheme)
	}
	if err := needYear(r.Year); err != nil {
		return err
	}
	if r.Amount < 0 {
		return Invalidf("Tulis jumlah nol atau lebih.", "Anggaran peta jalan tidak dapat kurang dari nol.")
	}
	return needAmount(r.Amount)
}

func (r *RoadReceipt) valid(*Plan) error {
	if r.Budget == 0 {
		return missingOnRoad(KindRoadBudget)
	}
	if r.Group == 0 {
		return missingOnRoad(KindRoadGroup)
	}
	if err := needText("Yang diterima", r.What); err != nil {
		return err
	}
	if err := needDay(r.Date); err != nil {
		return err
	}
	if !slices.Contains([]RoadFit{FitUnknown, FitYes, FitNo}, r.Fit) {
		return Invalidf("Pilih ya, tidak, atau belum diketahui.", "Kesesuaian %q tidak dikenal.", string(r.Fit))
	}
	return limitText("Bukti", r.Evidence, maxText)
}

// needDay refuses what is no day of the calendar.
func needDay(day Date) error {
	if day == "" {
		return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal belum diisi.")
	}
	if _, ok := day.Time(); !ok {
		return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(day))
	}
	return nil
}

// named is a text with what it is.
type named struct{ what, text string }

func limitTexts(limit int, list ...named) error {
	for _, x := range list {
		if err := limitText(x.what, x.text, limit); err != nil {
			return err
		}
	}
	return nil
}

// sameName says whether two names are the same words, whatever the case and the blanks between them.
func sameName(a, b string) bool {
	return foldName(a) == foldName(b)
}
