package guide

import (
	"encoding/json"
	"fmt"
	"sync"

	"benangmerah/assets"
)

// Area is the keys of an area of the window, as its own lists of commands have them.
type Area struct {
	ID   string   `json:"id"`
	Name string   `json:"name"`
	Keys []KeyRow `json:"keys"`
}

// KeyRow is a key with the Indonesian name of what it does.
type KeyRow struct {
	Key  string `json:"key"`
	Name string `json:"name"`
}

// KeysFile is where the keys are kept under assets.
const KeysFile = "guide/keys.json"

// AllKeys gives the keys of every area. They are written from the commands of the program, and a test of the window holds them to those. It panics where they cannot
// be read: then the program was built wrongly.
var AllKeys = sync.OnceValue(func() []Area {
	data, err := assets.Guide.ReadFile(KeysFile)
	var areas []Area
	if err == nil {
		err = json.Unmarshal(data, &areas)
	}
	if err != nil {
		panic(fmt.Sprintf("guide: keys: %v", err))
	}
	return areas
})

// EncodeKeys gives the keys as KeysFile holds them.
func EncodeKeys(areas []Area) ([]byte, error) {
	data, err := json.MarshalIndent(areas, "", "\t")
	return append(data, '\n'), err
}

// KeysOf gives the keys of an area, nil where there is no such area.
func KeysOf(id string) []KeyRow {
	for _, a := range AllKeys() {
		if a.ID == id {
			return a.Keys
		}
	}
	return nil
}
