package model_test

import (
	"encoding/json"
	"testing"

	"benangmerah/model"
)

func TestErrorIsItsSentenceInJSON(t *testing.T) {
	e := model.Errorf(model.Conflict, "Pilih nama lain.", "Berkas %q sudah ada.", "a.json")
	text, err := json.Marshal(map[string]*model.Error{"reason": e, "none": nil})
	if want := `{"none":null,"reason":"Berkas \"a.json\" sudah ada. Pilih nama lain."}`; err != nil || string(text) != want {
		t.Errorf("%s, %v", text, err)
	}
}
