'use strict';
exports.id = 7708;
exports.ids = [
	7708
];
exports.modules = {

};
