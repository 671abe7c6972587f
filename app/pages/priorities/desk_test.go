package priorities_test

import (
	"strconv"
	"strings"
	"testing"

	"benangmerah/app/pages/priorities"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// desk is the window that the page is tested in. What is sent to the wall and what is written is kept.
type desk struct {
	*uitest.Desk
	page  *priorities.Page
	shown []model.ID
}

func (d *desk) ShowRanking(id model.ID) {
	d.shown = append(d.shown, id)
	d.Send("Prioritas " + strconv.Itoa(len(d.shown)))
}

// open shows the page over a file, which may be nil.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{Desk: &uitest.Desk{T: t, File: file}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = priorities.New(d)
		return d.page
	})
	return d
}

// town is the small town of the tests.
func town(t testing.TB) *modeltest.Memory {
	t.Helper()
	return modeltest.Small(t).Memory
}

// fixed are the criteria of the constructed example.
var fixed = []struct {
	name   string
	points model.Points
}{
	{"Sasaran nasional", 20}, {"Tugas daerah", 10}, {"Dampak", 20}, {"Daya ungkit", 10}, {"Kemudahan", 15}, {"Janji politik", 25},
}

// proposals are those of the constructed example: money in millions, scores by criterion.
var proposals = []struct {
	name   string
	cost   int64
	scores [6]int
}{
	{"Pelatihan Kerja dan Produktivitas", 3200, [6]int{4, 4, 5, 4, 3, 5}},
	{"Pemberdayaan UMKM", 2750, [6]int{4, 4, 5, 5, 4, 5}},
	{"Pengembangan UMKM", 4100, [6]int{4, 3, 4, 5, 3, 5}},
	{"Perencanaan dan Pembangunan Industri", 5600, [6]int{5, 4, 4, 4, 3, 4}},
	{"Stabilisasi Harga Barang Pokok", 900, [6]int{4, 5, 4, 2, 5, 3}},
	{"Pelayanan Penanaman Modal", 1450, [6]int{3, 5, 3, 4, 5, 3}},
	{"Kapasitas Daya Saing Kepemudaan", 1800, [6]int{3, 3, 3, 3, 4, 4}},
	{"Penempatan Tenaga Kerja", 1150, [6]int{3, 4, 4, 2, 4, 3}},
}

const juta = 1_000_000 * model.Rupiah

// example puts the constructed example into a file, scored alike by scorers, and gives the ranking.
func example(t testing.TB, m *modeltest.Memory, scorers ...string) model.ID {
	t.Helper()
	if len(scorers) == 0 {
		scorers = []string{"Tim penilai"}
	}
	act := model.StartRanking{Ranking: model.Ranking{Name: "Prioritas 2027", Year: modeltest.PlanYear, Limited: true, Limit: 13_000 * juta}, Scorers: scorers}
	for _, k := range fixed {
		act.Criteria = append(act.Criteria, model.Criterion{Name: k.name, Points: k.points * model.Point})
	}
	for _, c := range proposals {
		act.Candidates = append(act.Candidates, model.Candidate{Name: c.name, Cost: model.Money(c.cost) * juta})
	}
	do(t, m, act)
	list := m.Plan.Rankings.Of(0)
	id := list[len(list)-1].ID
	var cells []model.ScoreCell
	for _, s := range m.Plan.Scorers.Of(id) {
		for i, c := range m.Plan.Candidates.Of(id) {
			for j, k := range m.Plan.Criteria.Of(id) {
				cells = append(cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: k.ID, Value: proposals[i].scores[j]})
			}
		}
	}
	do(t, m, model.GiveScores{Cells: cells})
	return id
}

func do(t testing.TB, m *modeltest.Memory, act model.Act) {
	t.Helper()
	if _, err := m.Do(act, model.Context{}); err != nil {
		t.Fatalf("%s: %v", act.Name(), err)
	}
}

// wantsInOrder asks that lines which hold these words can be read in this order, others between them or not.
func (d *desk) wantsInOrder(texts ...string) {
	d.T.Helper()
	d.WantsInOrder(strings.Contains, texts...)
}
