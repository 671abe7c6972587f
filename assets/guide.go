package assets

import "embed"

// Guide is the guide for people: its text under guide/id in the order of its names, its pictures under guide/pictures, and under guide/keys.json the keys
// of the program. Pictures and keys are made from the program itself (see CONTRIBUTING.md).
//
//go:embed guide
var Guide embed.FS
