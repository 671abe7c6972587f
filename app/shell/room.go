package shell

import (
	"benangmerah/app/text"
	"benangmerah/model"
)

// TakeBack takes back the act that made or last changed a record. It is refused where the record is gone, and where something has changed since what the act
// left, see sqlite.File.Revert.
func (s *Shell) TakeBack(kind model.Kind, id model.ID) error {
	if s.file == nil {
		return model.Errorf(model.NotFound, "", "%s", s.Say(text.NeedFile))
	}
	touch, err := s.file.LastTouch(model.Ref{Kind: kind, ID: id})
	if _, held := s.Plan().Record(kind, id); err == nil && (!held || touch.Seq == 0) {
		err = model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "%s tidak ada lagi di berkas.", "Yang diurungkan")
	}
	if err == nil {
		_, err = s.file.Revert(touch.Seq, model.Context{})
	}
	return s.told(err)
}
