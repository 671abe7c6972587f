package main

import (
	"image"
	"image/draw"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"benangmerah/app/stage"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
	"benangmerah/model/sqlite"
)

// cityCorrections is how many corrections the meeting of the generated city has had: enough for every slide, and soon made.
const cityCorrections = 200

// city paints the pages that grow with the file, and the slides of all agencies, with the whole national nomenclature.
func city(folder, work string) error {
	size := modeltest.L
	size.Corrections = cityCorrections
	memory := modeltest.Generate(size, 1)
	if err := ranked(memory); err != nil {
		return err
	}
	path := filepath.Join(work, "kota.benang")
	if err := save(path, memory.Plan); err != nil {
		return err
	}
	s := start(false, 100)
	s.OpenFile(path)
	screen := &uitest.Screen{App: fyne.CurrentApp(), Window: s.Window()}
	for _, p := range []struct {
		name string
		page int
		keys []string
	}{
		{"programme", 1, nil},
		{"session", 3, nil},
		{"comparison", 4, nil},
		{"comparison-sub", 4, []string{"F5", "F5", "F5"}},
		{"priorities", 5, nil},
		{"papers", 6, nil},
	} {
		s.GoTo(p.page)
		screen.Press(p.keys...)
		if err := screen.Save(filepath.Join(folder, p.name+".png")); err != nil {
			return err
		}
	}
	return citySlides(folder, memory.Plan)
}

func citySlides(folder string, p *model.Plan) error {
	all := model.Panel{Count: 2, Columns: [model.MaxColumns]model.PanelColumn{{Stage: model.Proposed, Year: modeltest.PlanYear}, {Stage: model.Agreed, Year: modeltest.PlanYear}}}
	lines := all
	lines.Filter.Level = model.SubActivity
	ranking := p.Rankings.Of(0)[0].ID
	return paintSlides(folder, p, map[string]stage.Slide{
		"panel": stage.Panel{Of: all}, "panel-sub": stage.Panel{Of: lines}, "waterfall": stage.Waterfall{}, "movers": stage.Movers{},
		"priorities": stage.Priorities{Ranking: ranking}, "stability": stage.Stability{Ranking: ranking}, "readiness": stage.Readiness{},
	})
}

// ranked puts all programmes of the city in order under half of what they ask for, by drawn scores of three offices.
func ranked(m *modeltest.Memory) error {
	act := model.StartRanking{
		Ranking:    model.Ranking{Name: "Prioritas", Year: modeltest.PlanYear, Stage: model.Proposed, Revealed: true, Limited: true, Limit: m.Plan.Total(model.Proposed, modeltest.PlanYear).Amount / 2},
		Scorers:    []string{"Bappeda", "Inspektorat", "Sekretaris Daerah"},
		Candidates: priority.Choose(m.Plan, 0, 0, model.Program, modeltest.PlanYear),
	}
	for _, k := range rank.Templates()[0].Criteria {
		act.Criteria = append(act.Criteria, model.Criterion{Name: k.Name, Points: model.Points(k.Points)})
	}
	if _, err := m.Do(act, model.Context{}); err != nil {
		return err
	}
	p, r := m.Plan, rand.New(rand.NewPCG(1, 1))
	id := p.Rankings.Of(0)[0].ID
	var scores model.GiveScores
	for _, c := range p.Candidates.Of(id) {
		for _, s := range p.Scorers.Of(id) {
			for _, k := range p.Criteria.Of(id) {
				scores.Cells = append(scores.Cells, model.ScoreCell{Candidate: c.ID, Scorer: s.ID, Criterion: k.ID, Value: model.MinScore + r.IntN(model.MaxScore)})
			}
		}
	}
	_, err := m.Do(scores, model.Context{})
	return err
}

// save writes a plan into a new file, as one act.
func save(path string, p *model.Plan) (err error) {
	f, err := sqlite.Create(path, sqlite.Options{})
	if err != nil {
		return err
	}
	var put []model.Record
	for _, kind := range model.Kinds() {
		put = append(put, p.Records(kind)...)
	}
	if _, err = f.Do(model.Edit{Title: "setup.file", Put: put}, model.Context{}); err != nil {
		return err
	}
	return f.Close()
}

// grey takes the colour out of every picture of a folder.
func grey(folder string) error {
	paths, err := filepath.Glob(filepath.Join(folder, "*.png"))
	if err != nil {
		return err
	}
	for _, path := range paths {
		if err := greyed(path); err != nil {
			return err
		}
	}
	return nil
}

func greyed(path string) error {
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	picture, err := png.Decode(in)
	in.Close()
	if err != nil {
		return err
	}
	pale := image.NewGray(picture.Bounds())
	draw.Draw(pale, pale.Bounds(), picture, picture.Bounds().Min, draw.Src)
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := png.Encode(out, pale); err != nil {
		return err
	}
	return out.Close()
}
