package sample

import (
	"fmt"
	"strconv"
	"strings"

	"benangmerah/model"
)

// The channels by which proposals came, and the sectors of those who made them.
var (
	channels = []string{"Musrenbang kecamatan", "Pokok pikiran dewan", "Forum tematik"}
	sectors  = []string{"Kuliner", "Kriya", "Jasa"}
)

// asked is how many proposals of each sector came by each channel: 665 in all.
var asked = [][]int{{93, 100, 103}, {7, 6, 242}, {40, 67, 7}}

// trades are the businesses of each sector; five groups are of each.
var trades = [][]string{{"Keripik", "Kopi", "Olahan ikan"}, {"Batik", "Anyaman", "Kerajinan kayu"}, {"Penjahit", "Bengkel sepeda", "Cuci kendaraan"}}

var groups = []string{"Melati", "Kenanga", "Cempaka", "Teratai", "Mawar"}

// wish is what is proposed of a kind of help; %s is the trade.
type wish struct {
	text, unit string
	quantity   int
	amount     model.Money
}

// wishes are three of each of the usual kinds of help, in their order.
var wishes = [][]wish{
	{{"Mesin dan alat produksi usaha %s", "unit", 2, 18 * million}, {"Alat pengemas untuk usaha %s", "unit", 1, 6 * million}, {"Rak dan meja kerja usaha %s", "unit", 4, 4 * million}},
	{{"Pendaftaran merek dagang %s", "merek", 1, 2 * million}, {"Desain logo dan kemasan %s", "paket", 1, 3 * million}, {"Perpanjangan merek dagang %s", "merek", 1, 2 * million}},
	{{"Sertifikat halal untuk produk %s", "sertifikat", 1, 4 * million}, {"Pendamping proses halal usaha %s", "orang", 1, 2 * million}, {"Uji bahan baku produk %s", "kali", 2, 3 * million}},
	{{"Pelatihan keterampilan %s", "orang", 20, 12 * million}, {"Pelatihan pembukuan usaha %s", "orang", 15, 7 * million}, {"Magang ke sentra %s", "orang", 5, 9 * million}},
	{{"Pameran dagang produk %s", "kali", 1, 10 * million}, {"Papan nama sentra %s", "unit", 1, 5 * million}, {"Video promosi usaha %s", "paket", 1, 6 * million}},
	{{"Pinjaman modal kerja usaha %s", "paket", 1, 25 * million}, {"Modal bahan baku %s", "paket", 1, 15 * million}, {"Subsidi bunga pinjaman usaha %s", "paket", 1, 5 * million}},
	{{"Gerai bersama produk %s", "unit", 1, 20 * million}, {"Toko daring usaha %s", "paket", 1, 4 * million}, {"Kurasi produk %s untuk ritel", "produk", 3, 3 * million}},
	{{"Sertifikasi kompetensi perajin %s", "orang", 10, 8 * million}, {"Pendamping usaha %s", "orang", 1, 9 * million}, {"Pelatihan pengurus kelompok %s", "orang", 6, 5 * million}},
}

// doers are the agencies that do what is accepted of each kind, by their short names.
var doers = []string{"Disperindag", "Disperindag", "Dinkop UM", "Disnaker", "Disperindag", "Dinkop UM", "Dinkop UM", "Disnaker"}

// theme is that of both intakes.
const theme = "UMKM naik kelas"

// intakes is the afternoon before the agenda was ready: the thematic intake of the year before, with everything answered, and that for the plan, into which
// what was postponed came over and in which half waits for an answer.
func (s *script) intakes() {
	t := &telling{script: s, plan: model.NewPlan(), seeds: "kota-contoh-usulan-"}
	t.known()
	before := model.Intake{Theme: theme, Year: Year - 1, Mission: find(s, s.missions, "2"), Focus: "Perajin dan jasa", From: "2025-10-06", Until: "2025-11-14"}
	before.ID = t.do("14.00", "", model.SetIntake{Intake: before})
	t.do("14.05", "", model.AddSubmissions{Intake: before.ID, List: append(wanted(1, 1, 0, 6), wanted(2, 1, 0, 18)...)})
	t.answer("14.10", before.ID, func(n int) bool { return n <= 6 }, model.AnswerSubmissions{State: model.SubmissionPostponed, Reason: "menunggu pagu tahun berikutnya"})
	t.answer("14.12", before.ID, func(n int) bool { return n > 14 }, model.AnswerSubmissions{State: model.SubmissionRejected, Reason: "sudah dibantu dari program provinsi"})
	t.answer("14.14", before.ID, func(n int) bool { return n > 6 && n <= 14 }, model.AnswerSubmissions{
		State: model.SubmissionAccepted, Year: Year - 1, Agency: find(s, s.agencies, "Disperindag"), Cost: 3 * million,
	})
	t.do("14.16", "", model.ConcludeIntake{Intake: before.ID})
	now := model.Intake{
		Theme: theme, Year: Year, Mission: before.Mission, Focus: "Kuliner, kriya, dan jasa", From: "2026-10-05", Until: "2026-11-13", Quota: 250, Carries: before.ID,
	}
	now.ID = t.do("14.20", "", model.SetIntake{Intake: now})
	t.do("14.22", "", model.CarrySubmissions{Into: now.ID})
	t.do("14.25", "", model.AddSubmissions{Intake: now.ID, List: everything()})
	t.answers(now.ID)
}

// answers is what has become of the proposals for the plan so far.
func (t *telling) answers(intake model.ID) {
	at := func(minute int) string { return fmt.Sprintf("14.%02d", minute) }
	t.do(at(30), "", model.MergeSubmissions{Into: t.numbered(intake, 7), From: []model.ID{t.numbered(intake, 8)}})
	t.answer(at(31), intake, func(n int) bool { return n%7 == 4 && n > 8 }, model.AnswerSubmissions{State: model.SubmissionDiscussed})
	t.answer(at(33), intake, func(n int) bool { return n%7 == 2 && n > 8 }, model.AnswerSubmissions{State: model.SubmissionPostponed, Reason: "pagu tahun ini tidak cukup"})
	t.answer(at(35), intake, func(n int) bool { return n%7 == 3 && n > 8 }, model.AnswerSubmissions{State: model.SubmissionRejected, Reason: "di luar tema penjaringan"})
	for i, name := range model.UsualHelp {
		help := t.plan.HelpNamed(name).ID
		of := func(n int) bool {
			r := t.plan.Submissions.Get(t.numbered(intake, n))
			return (n == 7 || n > 8 && n%7 < 2) && r.Help == help
		}
		t.answer(at(37+i), intake, of, model.AnswerSubmissions{
			State: model.SubmissionAccepted, Year: Year, Agency: find(t.script, t.agencies, doers[i]), Cost: wishes[i][2].amount,
		})
	}
	line := t.line("2.17.06.2.01.0009")
	t.answer(at(46), intake, func(n int) bool { return n == 14 }, model.AnswerSubmissions{State: model.SubmissionAccepted, Line: line, Cost: 2 * million})
	t.answer(at(48), intake, func(n int) bool { return n%35 == 14 && n > 14 }, model.AnswerSubmissions{State: model.SubmissionLocked})
}

// everything is the proposals for the plan but the six that came over.
func everything() (list []model.NewSubmission) {
	for channel, row := range asked {
		for sector, n := range row {
			if channel == 1 && sector == 1 {
				continue // those were postponed the year before
			}
			list = append(list, wanted(channel, sector, 0, n)...)
		}
	}
	return list
}

// wanted gives proposals of a sector by a channel, from number first on.
func wanted(channel, sector, first, n int) (list []model.NewSubmission) {
	for i := first; i < first+n; i++ {
		trade, group, help := trades[sector][i%3], groups[i/3%5], i%8
		w := wishes[help][(i/120+channel)%3]
		list = append(list, model.NewSubmission{
			Who: model.Actor{
				Name: "Kelompok " + trade + " " + group, Trade: trade, Village: "Kelurahan " + group, District: "Kecamatan Contoh " + []string{"Utara", "Selatan", "Timur"}[i/3%5%3],
			},
			Help: model.UsualHelp[help], Text: fmt.Sprintf(w.text, strings.ToLower(trade)), Quantity: strconv.Itoa(w.quantity), Unit: w.unit, Amount: w.amount,
			Place: "Kelurahan " + group, Sector: sectors[sector], Source: channels[channel], Priority: i/15 + 1,
		})
	}
	return list
}

// telling writes acts down and does them to a plan of its own as well, which knows the IDs that they bring.
type telling struct {
	*script
	plan  *model.Plan
	seeds string // what those of its acts begin with
}

// known brings what the acts refer to.
func (t *telling) known() {
	var changes []model.Change
	changes = append(changes, model.Add(&model.Mission{ID: find(t.script, t.missions, "2"), Number: 2, Text: "misi"}))
	for short, id := range t.agencies {
		changes = append(changes, model.Add(&model.Agency{ID: id, Code: short, Name: short}))
	}
	if err := t.plan.Apply(changes); err != nil {
		t.fail(err)
	}
	t.lined("2.17.06.2.01.0009")
}

// lined brings the lines that the acts refer to by their codes.
func (t *telling) lined(codes ...string) {
	agency := find(t.script, t.agencies, "Dinkop UM")
	var changes []model.Change
	if t.plan.Agencies.Get(agency) == nil {
		changes = append(changes, model.Add(&model.Agency{ID: agency, Code: "1", Name: "perangkat daerah"}))
	}
	for _, code := range codes {
		changes = append(changes, model.Add(&model.Line{ID: t.line(code), Agency: agency, Year: Year, Level: model.SubActivity, Code: code, Name: "baris"}))
	}
	if err := t.plan.Apply(changes); err != nil {
		t.fail(err)
	}
}

// funded brings a source of money that the acts refer to.
func (t *telling) funded(name string) model.ID {
	id := find(t.script, t.funds, name)
	if err := t.plan.Apply([]model.Change{model.Add(&model.Fund{ID: id, Name: name})}); err != nil {
		t.fail(err)
	}
	return id
}

// do gives the ID of the first record that the act brings or changes.
func (t *telling) do(at, reason string, act model.Act) model.ID {
	t.script.do(at, "", reason, act)
	if t.err != nil {
		return 0
	}
	t.aside++
	c := &t.steps[len(t.steps)-1].context
	c.Seed = t.seeds + strconv.Itoa(t.aside)
	changes, err := act.Changes(t.plan, *c)
	if err == nil {
		err = t.plan.Apply(changes)
	}
	if err != nil {
		t.fail(fmt.Errorf("%s: %w", act.Name(), err))
		return 0
	}
	return changes[0].Key()
}

func (t *telling) numbered(intake model.ID, n int) model.ID {
	for _, s := range t.plan.Submissions.Of(intake) {
		if s.Number == n {
			return s.ID
		}
	}
	t.fail(fmt.Errorf("there is no proposal number %d", n))
	return 0
}

// answer gives the proposals whose numbers fit an answer, as one act.
func (t *telling) answer(at string, intake model.ID, fits func(number int) bool, a model.AnswerSubmissions) {
	for _, s := range t.plan.Submissions.Of(intake) {
		if fits(s.Number) {
			a.IDs = append(a.IDs, s.ID)
		}
	}
	t.do(at, "", a)
}
