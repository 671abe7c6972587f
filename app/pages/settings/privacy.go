package settings

import "benangmerah/app/text"

// lockTimes are the minutes after which the screen locks by itself.
func (p *Page) lockTimes() []option[int] {
	list := []option[int]{{value: 0, name: p.desk.Say(text.SettingsLockNever)}}
	for _, minutes := range []int{5, 10, 15, 30} {
		list = append(list, option[int]{value: minutes, name: p.desk.Say(text.SettingsLockAfter, minutes)})
	}
	return list
}

// lockWalls are what the projector may show while the screen is locked.
func (p *Page) lockWalls() []option[bool] {
	return []option[bool]{{value: false, name: p.desk.Say(text.SettingsLockGoesOn)}, {value: true, name: p.desk.Say(text.SettingsLockTitle)}}
}
