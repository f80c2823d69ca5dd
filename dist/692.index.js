'use strict';
exports.id = 692;
exports.ids = [
    692
];
exports.modules = {
    6814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>CONFIG_PREFIX_SEPARATOR
        });
        let CONFIG_PREFIX_SEPARATOR = ".";
    }),
    6184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>getConfigFilepath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
        let getConfigFilepath = ()=>process.env.AWS_CONFIG_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
    }),
    3692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>loadSharedConfigFiles
        });
        var external_node_path_ = __webpack_require__(6760), profile = __webpack_require__(8669), constants = __webpack_require__(6814);
        let getConfigData = (data)=>Object.entries(data).filter(([key])=>{
                let indexOfSeparator = key.indexOf(constants.Q);
                return -1 !== indexOfSeparator && Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
            }).reduce((acc, [key, value])=>{
                let indexOfSeparator = key.indexOf(constants.Q);
                return acc[key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key] = value, acc;
            }, {
                ...data.default && {
                    default: data.default
                }
            });
        var getConfigFilepath = __webpack_require__(6184), getHomeDir = __webpack_require__(3901), parseIni = __webpack_require__(6892), readFile = __webpack_require__(2149);
        let swallowError = ()=>({}), loadSharedConfigFiles = async (init = {})=>{
            let { filepath = process.env.AWS_SHARED_CREDENTIALS_FILE || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials"), configFilepath = (0, getConfigFilepath.g)() } = init, homeDir = (0, getHomeDir.R)(), resolvedFilepath = filepath;
            filepath.startsWith("~/") && (resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2)));
            let resolvedConfigFilepath = configFilepath;
            configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2)));
            let parsedFiles = await Promise.all([
                (0, readFile.TA)(resolvedConfigFilepath, {
                    ignoreCache: init.ignoreCache
                }).then(parseIni.A).then(getConfigData).catch(swallowError),
                (0, readFile.TA)(resolvedFilepath, {
                    ignoreCache: init.ignoreCache
                }).then(parseIni.A).catch(swallowError)
            ]);
            return {
                configFile: parsedFiles[0],
                credentialsFile: parsedFiles[1]
            };
        };
    }),
    6892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>parseIni
        });
        var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);
        let prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = [
            "__proto__",
            "profile __proto__"
        ], parseIni = (iniData)=>{
            let currentSection, currentSubSection, map = {};
            for (let iniLine of iniData.split(/\r?\n/)){
                let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim(), isSection = "[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1];
                if (isSection) {
                    currentSection = void 0;
                    currentSubSection = void 0;
                    let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
                    if (matches) {
                        let [, prefix, , name] = matches;
                        Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix) && (currentSection = [
                            prefix,
                            name
                        ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q));
                    } else currentSection = sectionName;
                    if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
                } else if (currentSection) {
                    let indexOfEqualsSign = trimmedLine.indexOf("=");
                    if (![
                        0,
                        -1
                    ].includes(indexOfEqualsSign)) {
                        let [name, value] = [
                            trimmedLine.substring(0, indexOfEqualsSign).trim(),
                            trimmedLine.substring(indexOfEqualsSign + 1).trim()
                        ];
                        if ("" === value) currentSubSection = name;
                        else {
                            currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
                            map[currentSection] = map[currentSection] || {};
                            let key = currentSubSection ? [
                                currentSubSection,
                                name
                            ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
                            map[currentSection][key] = value;
                        }
                    }
                }
            }
            return map;
        };
    }),
    8669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        var IniSectionType, IniSectionType1;
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>IniSectionType
        });
        (IniSectionType1 = IniSectionType || (IniSectionType = {})).PROFILE = "profile", IniSectionType1.SSO_SESSION = "sso-session", IniSectionType1.SERVICES = "services";
    })
};
