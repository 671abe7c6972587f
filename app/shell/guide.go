package shell

import (
	"context"
	"errors"
	"io"

	"fyne.io/fyne/v2"

	"benangmerah/app/intake"
	"benangmerah/app/log"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/guide"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// guidePlaces are the sections of the guide at which it opens, by the area in view.
var guidePlaces = [...]string{
	areaHome: "jendela", areaProgramme: "program", areaIncoming: "rekap", areaSession: "sidang", areaComparison: "persandingan",
	areaPriorities: "peringkat", areaPapers: "sesudah", areaFollowUp: "tindak-lanjut",
	areaActors: "usulan-pelaku", areaCohorts: "binaan", areaRoadmap: "peta-jalan", areaRefocusing: "refocusing", areaThreads: "benang", areaSettings: "daerah",
}

// guideOf gives the section of the guide about an error, nil where there is none.
func guideOf(err error) *guide.Section {
	var told *model.Error
	if !errors.As(err, &told) {
		return nil
	}
	return guide.Open().Find(text.GuideCauses[told.Template])
}

// warnOf shows the sentence of an error; where the guide has a section about it F1 leads there while the sentence is shown.
func (s *Shell) warnOf(err error) {
	sentence, about := s.told(err).Error(), guideOf(err)
	if about != nil {
		sentence = s.Say(text.GuideSee, sentence, about.Label())
	}
	s.warn(sentence)
	s.about = about
}

// showGuide opens the guide: about the error that is shown, else about the area in view.
func (s *Shell) showGuide() {
	about := s.about
	if about == nil {
		about = guide.Open().Find(guidePlaces[s.current])
	}
	s.openGuide(about)
}

// writeGuide writes the guide as PDF into a folder that is asked for.
func (s *Shell) writeGuide() {
	s.PickFolder(s.Say(text.CommandGuidePDF), s.writeGuideTo)
}

func (s *Shell) writeGuideTo(folder string) {
	path, pages := intake.FreePath(folder, s.Say(text.GuideFile)), 0
	s.Slow(s.Say(text.GuideWriting), func(ctx context.Context, progress func(done, total int)) (any, error) {
		return intake.WriteNew(path, func(w io.Writer) (err error) {
			pages, err = guide.Write(ctx, w, s.version, progress)
			return err
		})
	}, func(any) { s.Tell(s.Say(text.GuideWritten, path, pages)) })
}

// guideMeasure is how wide text of the guide is at most, at 100 %.
const guideMeasure = 860

// guideScene lays a section out for the window.
func guideScene(section *guide.Section, width float64) scene.Scene {
	scale := float64(look.Scale())
	page, err := guide.Open().Scene(section, guide.Show{Width: min(width, guideMeasure*scale), Scale: scale, Colors: paper.Palette{
		Sheet: sceneColor(look.Paper), Ink: sceneColor(look.Ink), Muted: sceneColor(look.Muted), Hair: sceneColor(look.Outline),
		Shade: sceneColor(look.Panel), Tint: sceneColor(look.Panel),
	}})
	if err != nil {
		log.Error(log.Unexpected, err)
	}
	return page
}

// sceneColor is a colour of the theme for a scene.
func sceneColor(name fyne.ThemeColorName) scene.Color {
	r, g, b, _ := look.Color(name).RGBA()
	return scene.Color{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8)}
}
